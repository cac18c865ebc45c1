package org.xinfang.contracts.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A petition department has to supervise an organ that let a time limit pass (督办, art. 40(1)).
 *
 * @param matter id of the matter
 * @param claim number of the claim; null when the limit is the whole matter's
 * @param task id of the task
 * @param timeLimit id of the time limit
 * @param rule rule id, e.g. TL-05
 * @param ruleName what must be done, in Chinese
 * @param bound the organ that should have acted
 * @param supervisor the petition department that supervises it; above the topmost one its government
 * @param legalDue last day, rolled past days off
 * @param openedOn legal date
 */
public record SupervisionTaskOpened(
        UUID matter,
        @Nullable Integer claim,
        UUID task,
        UUID timeLimit,
        String rule,
        String ruleName,
        OrganRef bound,
        OrganRef supervisor,
        LocalDate legalDue,
        LocalDate openedOn) {}
