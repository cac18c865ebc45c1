package org.xinfang.contracts.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A notice was ended without being issued (作废): a person voided a held one, or what it tells came to nothing. It had taken no
 * number.
 *
 * @param matter id of the matter
 * @param claim number of the claim; null when it concerns the whole matter
 * @param notice id of the notice
 * @param document catalogue id
 * @param organ the organ that owes it
 * @param reason why, without personal data
 * @param sealed whether the document belongs to the sealed track
 */
public record NoticeVoided(
        UUID matter,
        @Nullable Integer claim,
        UUID notice,
        String document,
        OrganRef organ,
        String reason,
        boolean sealed) {}
