package org.xinfang.contracts.routing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * The receiving organ holds the claim to be outside its powers and objects (异议, art. 23(3)); the sender decides. Its own
 * notice limit goes on. Never sealed: what goes to the sealed track ends at receipt.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param referral id of the referral
 * @param organ the objecting organ
 * @param to the sending organ, which has to decide
 * @param receivedOn legal date of the organ's receipt
 * @param objectedOn legal date of the objection
 * @param reasons the detailed reasons, in Chinese
 * @param proposed the organ that the objector holds to be in charge; null when it knows of none
 */
public record ReferralObjected(
        UUID matter,
        String number,
        int claim,
        UUID referral,
        OrganRef organ,
        OrganRef to,
        LocalDate receivedOn,
        LocalDate objectedOn,
        String reasons,
        @Nullable OrganRef proposed) {}
