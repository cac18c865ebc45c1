package org.xinfang.contracts.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * The organ gave its review opinion (复查意见, art. 35, DOC-18); its limit is met.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param request id of the request
 * @param organ the deciding organ
 * @param requestedOn legal date of the request
 * @param decidedOn legal date on which the opinion was issued
 * @param decision UPHELD, CHANGED, REVOKED or NOT_ADMITTED
 * @param claimText the claim in the petitioner's words
 * @param facts facts found
 * @param grounds reasons
 * @param opinion the decision in words
 * @param legalBasis statutes and articles relied on
 * @param reviewOrgan the organ one level up that re-reviews on request (art. 36(1)); null when the request was not admitted
 * @param against the organ whose opinion is attacked; null in events told before this was
 * @param changedTo SUPPORTED, EXPLAINED or NOT_SUPPORTED: what the claim\'s decision is when the opinion was changed; null when it was
 *     not, and in events told before this was
 */
public record ReviewDecided(
        UUID matter,
        String number,
        int claim,
        UUID request,
        OrganRef organ,
        LocalDate requestedOn,
        LocalDate decidedOn,
        String decision,
        String claimText,
        String facts,
        String grounds,
        String opinion,
        List<String> legalBasis,
        @Nullable OrganRef reviewOrgan,
        @Nullable OrganRef against,
        @Nullable String changedTo) {}
