package org.xinfang.contracts.handling.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * The organ in charge reported to the assigner how an assigned claim was handled (办结报告, art. 22(1)(3), DOC-20).
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param referral id of the assignment
 * @param submission 1 for the first report, one more each time it is sent again
 * @param organ the reporting organ
 * @param to the assigner
 * @param receivedOn legal date of the organ's receipt of the assignment
 * @param submittedOn legal date
 * @param claimText the claim in the petitioner's words
 * @param problem the main problem
 * @param investigation what was looked into and found
 * @param result how it was handled
 * @param petitionerOpinion what the petitioner says of the result: AGREES, DISAGREES or NONE
 * @param signatory the head of the organ who signed
 * @param articles articles of the Regulation
 */
public record ClosingReportSubmitted(
        UUID matter,
        String number,
        int claim,
        UUID referral,
        int submission,
        OrganRef organ,
        OrganRef to,
        LocalDate receivedOn,
        LocalDate submittedOn,
        String claimText,
        String problem,
        String investigation,
        String result,
        String petitionerOpinion,
        String signatory,
        List<String> articles) {}
