package org.xinfang.contracts.handling;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * A petition department proposed to improve work, to perfect a policy or to hold somebody accountable (三项建议, art. 40(3),
 * DOC-22). The addressee owes a written answer (art. 40(4)).
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param proposal id of the proposal
 * @param kind IMPROVEMENT, POLICY or ACCOUNTABILITY
 * @param from the proposing petition department
 * @param to the organ it is addressed to
 * @param madeOn legal date of the proposal
 * @param receivedOn legal date of its receipt, day 0 of the answer
 */
public record ProposalMade(
        UUID matter,
        String number,
        UUID proposal,
        String kind,
        OrganRef from,
        OrganRef to,
        LocalDate madeOn,
        LocalDate receivedOn) {}
