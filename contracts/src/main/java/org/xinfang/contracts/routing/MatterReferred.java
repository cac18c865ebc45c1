package org.xinfang.contracts.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A claim was transferred to the organ in charge (转送, art. 22(1)); no closing report is demanded.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param referral id of the referral
 * @param from the sending organ
 * @param to the receiving organ
 * @param referredOn legal date of sending
 * @param category SUGGESTION, ACCUSATION or APPEAL
 * @param sealed whether the claim runs on the sealed track; then text, classes and kind are withheld
 * @param claimKind row of the diversion table; null when sealed
 * @param procedure PETITION (art. 31(6)), DUTY (31(5)), STUDY (29), DISCIPLINE (30), POLITICAL_LEGAL (22(2))
 * @param articles articles of the Regulation, e.g. 22(1), 31(6)
 * @param contentClasses content classes; empty when sealed
 * @param claimText the claim in the petitioner's words without a trace of a sealed claim; null when sealed
 * @param dispatchComplete whether with this every claim of the matter has left the registering organ
 */
public record MatterReferred(
        UUID matter,
        String number,
        int claim,
        UUID referral,
        OrganRef from,
        OrganRef to,
        LocalDate referredOn,
        String category,
        boolean sealed,
        @Nullable String claimKind,
        String procedure,
        List<String> articles,
        List<String> contentClasses,
        @Nullable String claimText,
        boolean dispatchComplete) {}
