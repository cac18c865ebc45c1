package org.xinfang.contracts.handling.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * The addressee answered a proposal in writing (三项建议反馈, art. 40(4)).
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param proposal id of the proposal
 * @param organ the answering organ
 * @param answeredOn legal date of the answer
 * @param adoption ADOPTED, PARTLY_ADOPTED or NOT_ADOPTED
 */
public record ProposalAnswered(
        UUID matter, String number, UUID proposal, OrganRef organ, LocalDate answeredOn, String adoption) {}
