package org.xinfang.contracts.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A closed claim may be evaluated by its petitioner (满意度评价). Day 0 of the window is the day of closing. A claim that is
 * handled again and closed again is opened again, with another id.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param evaluation id of the opened evaluation
 * @param petitionDepartment the petition department that registered, which is evaluated too; null when another organ did
 * @param organ the organ with power that closed the claim
 * @param closedOn legal date of closing
 * @param scope version of the rules by which the claim may be evaluated
 */
public record EvaluationOpened(
        UUID matter,
        String number,
        int claim,
        UUID evaluation,
        @Nullable OrganRef petitionDepartment,
        OrganRef organ,
        LocalDate closedOn,
        String scope) {}
