package org.xinfang.contracts.handling.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A petition department supervises an organ in a claim (督办, art. 40(1), DOC-21): it names the breach, what it demands and by when.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param supervision id of the supervision
 * @param by the supervising petition department
 * @param organ the organ in charge of the claim
 * @param breach OVERDUE, PROCEDURE, SHIRKING, FALSIFICATION or NOT_EXECUTED
 * @param finding what was found
 * @param demand what is demanded
 * @param orderedOn legal date
 * @param dueBy last day for doing it and answering, set by the department
 * @param articles articles of the Regulation
 * @param task the task of an overdue limit (SupervisionTaskOpened) that it follows up; null for one opened by hand alone
 */
public record SupervisionOrdered(
        UUID matter,
        String number,
        int claim,
        UUID supervision,
        OrganRef by,
        OrganRef organ,
        String breach,
        String finding,
        String demand,
        LocalDate orderedOn,
        LocalDate dueBy,
        List<String> articles,
        @Nullable UUID task) {}
