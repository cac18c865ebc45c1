package org.xinfang.contracts.handling.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A petition department proposed to improve work, to perfect a policy or to hold somebody accountable (三项建议, art. 40,
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
 * @param claim number of the claim that gave rise to it; null when not told
 * @param articles articles of the Regulation; null when not told
 * @param facts what was found, for DOC-22; null when not told
 * @param suggestion what is proposed, for DOC-22; null when not told
 */
public record ProposalMade(
        UUID matter,
        String number,
        UUID proposal,
        String kind,
        OrganRef from,
        OrganRef to,
        LocalDate madeOn,
        LocalDate receivedOn,
        @Nullable Integer claim,
        @Nullable List<String> articles,
        @Nullable String facts,
        @Nullable String suggestion) {}
