package org.xinfang.contracts.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * An issued notice was corrected: another one was issued in its place (更正). The replaced one stays readable.
 *
 * @param matter id of the matter
 * @param claim number of the claim; null when it concerns the whole matter
 * @param notice id of the replaced notice
 * @param number document number of the replaced notice
 * @param document catalogue id of both
 * @param organ the issuing organ
 * @param by id of the correction
 * @param byNumber document number of the correction
 * @param sealed whether the document belongs to the sealed track
 */
public record NoticeReplaced(
        UUID matter,
        @Nullable Integer claim,
        UUID notice,
        String number,
        String document,
        OrganRef organ,
        UUID by,
        String byNumber,
        boolean sealed) {}
