package org.xinfang.contracts.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * The organ above admitted a request for review or re-review (受理复查、复核申请) and owes the written notice (DOC-17).
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param request id of the request
 * @param stage REVIEW (art. 35) or RE_REVIEW (art. 36)
 * @param organ the admitting organ
 * @param requestedOn legal date of the request
 * @param admittedOn legal date of the admission
 * @param articles articles of the Regulation
 * @param claimText the claim in the petitioner's words
 * @param against the organ whose opinion is attacked; null in events told before this was
 */
public record ReviewAdmitted(
        UUID matter,
        String number,
        int claim,
        UUID request,
        String stage,
        OrganRef organ,
        LocalDate requestedOn,
        LocalDate admittedOn,
        List<String> articles,
        String claimText,
        @Nullable OrganRef against) {}
