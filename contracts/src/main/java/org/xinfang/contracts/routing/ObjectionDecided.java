package org.xinfang.contracts.routing;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * The sender decided on an objection (核实, art. 23(3)). Agreed: the referral is returned, the organ's limits for it fall
 * away, and the next organ gets its own from its own receipt. Not agreed: the organ keeps the claim and its notice limit.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param referral id of the referral
 * @param by the sender
 * @param organ the organ that objected
 * @param agreed whether the sender agreed and the claim is returned
 * @param reasons why, in Chinese
 * @param decidedOn legal date
 * @param returns how often the claim has been returned by now, by any organ
 */
public record ObjectionDecided(
        UUID matter,
        String number,
        int claim,
        UUID referral,
        OrganRef by,
        OrganRef organ,
        boolean agreed,
        String reasons,
        LocalDate decidedOn,
        int returns) {}
