package org.xinfang.contracts.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A held notice was released: it is issued as others are.
 *
 * @param matter id of the matter
 * @param claim number of the claim; null when it concerns the whole matter
 * @param notice id of the notice
 * @param document catalogue id
 * @param organ the organ that owes it
 * @param sealed whether the document belongs to the sealed track
 */
public record NoticeReleased(
        UUID matter, @Nullable Integer claim, UUID notice, String document, OrganRef organ, boolean sealed) {}
