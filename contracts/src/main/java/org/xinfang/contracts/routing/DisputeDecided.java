package org.xinfang.contracts.routing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * The organ in charge of a disputed claim was designated (指定受理, art. 24(1)). Against the referral to it no objection is
 * possible.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param dispute id of the dispute
 * @param by the common superior or the joint conference
 * @param organInCharge the designated organ
 * @param reasons why, in Chinese
 * @param decidedOn legal date
 * @param confirmed the open referral by which the designated organ has the claim already; null when it is still to be
 *     referred to it
 * @param returned the open referral of another organ that ends with the decision as if returned; null when there was none
 */
public record DisputeDecided(
        UUID matter,
        String number,
        int claim,
        UUID dispute,
        OrganRef by,
        OrganRef organInCharge,
        String reasons,
        LocalDate decidedOn,
        @Nullable UUID confirmed,
        @Nullable UUID returned) {}
