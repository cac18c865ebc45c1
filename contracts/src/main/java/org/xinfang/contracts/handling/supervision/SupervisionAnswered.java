package org.xinfang.contracts.handling.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * The supervised organ answered what it did about the demand (督办反馈, art. 40(1)).
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param supervision id of the supervision
 * @param by the supervising petition department
 * @param organ the answering organ
 * @param answeredOn legal date
 */
public record SupervisionAnswered(
        UUID matter, String number, int claim, UUID supervision, OrganRef by, OrganRef organ, LocalDate answeredOn) {}
