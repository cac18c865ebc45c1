package org.xinfang.contracts.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * The organ issued its written opinion (信访处理意见书, art. 32, DOC-12); the handling limit is met.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param organ the handling organ
 * @param acceptedOn legal date of acceptance
 * @param issuedOn legal date of approval
 * @param decision SUPPORTED, EXPLAINED or NOT_SUPPORTED
 * @param claimText the claim in the petitioner's words
 * @param facts facts found
 * @param grounds reasons
 * @param opinion the decision in words
 * @param legalBasis statutes and articles relied on
 * @param reviewOrgan the organ one level up that reviews on request (art. 35)
 */
public record OpinionIssued(
        UUID matter,
        String number,
        int claim,
        OrganRef organ,
        LocalDate acceptedOn,
        LocalDate issuedOn,
        String decision,
        String claimText,
        String facts,
        String grounds,
        String opinion,
        List<String> legalBasis,
        OrganRef reviewOrgan) {}
