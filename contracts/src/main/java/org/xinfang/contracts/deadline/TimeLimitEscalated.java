package org.xinfang.contracts.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A time limit that an organ let pass is reported to one of its superiors (逾期上报).
 *
 * @param matter id of the matter
 * @param claim number of the claim; null when the limit is the whole matter's
 * @param timeLimit id of the time limit
 * @param rule rule id, e.g. TL-05
 * @param ruleName what must be done, in Chinese
 * @param article its basis, e.g. 《信访工作条例》第三十四条
 * @param bound the organ that should have acted
 * @param superior the organ it is reported to
 * @param step how many steps above the bound organ the superior was looked for, from 1; at the top it stays the topmost
 * @param legalDue last day, rolled past days off
 * @param escalatedOn legal date of the report
 * @param daysOverdue natural days since the last day
 * @param plannedOn the day the rule plans for it; reports are sent on working days
 * @param daysLate how many days after the right one it was sent; 0 when in time
 */
public record TimeLimitEscalated(
        UUID matter,
        @Nullable Integer claim,
        UUID timeLimit,
        String rule,
        String ruleName,
        String article,
        OrganRef bound,
        OrganRef superior,
        int step,
        LocalDate legalDue,
        LocalDate escalatedOn,
        int daysOverdue,
        LocalDate plannedOn,
        int daysLate) {}
