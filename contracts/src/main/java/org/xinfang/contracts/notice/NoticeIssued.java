package org.xinfang.contracts.notice;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A document (文书) got its number and was issued.
 *
 * @param matter id of the matter
 * @param claim number of the claim; null when it concerns the whole matter
 * @param notice id of the notice
 * @param document catalogue id, e.g. DOC-05
 * @param title Chinese title
 * @param number document number (发文字号)
 * @param organ the issuing organ
 * @param addressee PETITIONER or ORGAN
 * @param addresseeOrgan the organ addressed; null when it goes to the petitioner
 * @param issuedOn legal date
 * @param verificationCode code of the public verification page
 * @param sealed whether the document belongs to the sealed track
 */
public record NoticeIssued(
        UUID matter,
        @Nullable Integer claim,
        UUID notice,
        String document,
        String title,
        String number,
        OrganRef organ,
        String addressee,
        @Nullable OrganRef addresseeOrgan,
        LocalDate issuedOn,
        String verificationCode,
        boolean sealed) {}
