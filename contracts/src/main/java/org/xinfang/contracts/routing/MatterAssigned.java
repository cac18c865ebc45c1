package org.xinfang.contracts.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * A claim was assigned to an organ with a set period and a closing report demanded (交办, art. 22(1)(3)). Never sealed.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param referral id of the referral
 * @param from the assigning organ
 * @param to the organ that has to handle and report
 * @param assignedOn legal date of the assignment
 * @param reportDue date by which result and closing report are due, set by the assigner
 * @param category SUGGESTION or APPEAL
 * @param claimKind row of the diversion table
 * @param procedure as in {@link MatterReferred}
 * @param articles articles of the Regulation
 * @param contentClasses content classes
 * @param claimText the claim in the petitioner's words
 * @param dispatchComplete whether with this every claim of the matter has left the registering organ
 */
public record MatterAssigned(
        UUID matter,
        String number,
        int claim,
        UUID referral,
        OrganRef from,
        OrganRef to,
        LocalDate assignedOn,
        LocalDate reportDue,
        String category,
        String claimKind,
        String procedure,
        List<String> articles,
        List<String> contentClasses,
        String claimText,
        boolean dispatchComplete) {}
