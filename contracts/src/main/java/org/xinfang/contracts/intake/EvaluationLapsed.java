package org.xinfang.contracts.intake;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An opened evaluation ended without the petitioner having said all, and not because its time was over (未评价).
 *
 * @param matter id of the matter
 * @param claim number of the claim
 * @param evaluation id of the opened evaluation
 * @param ground HANDLED_AGAIN (the claim is not closed any more), SEALED (it is an accusation after all) or UNFIT_FOR_PUBLICATION
 *     (不宜公开)
 * @param lapsedOn legal date
 */
public record EvaluationLapsed(UUID matter, int claim, UUID evaluation, String ground, LocalDate lapsedOn) {}
