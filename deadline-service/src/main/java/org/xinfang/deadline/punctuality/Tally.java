package org.xinfang.deadline.punctuality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What became of the limits that end in a period.
 *
 * @param onTime done in time (及时、按期)
 * @param late done late (超期)
 * @param overdue not done and late by now (超期未办)
 * @param notYetDue not done, still in time
 */
record Tally(long onTime, long late, long overdue, long notYetDue) {

    private static final int DECIMALS = 4;

    long all() {
        return onTime + late + overdue + notYetDue;
    }

    /** Share of what was done in time, to four decimals; none when nothing was to be done. */
    @Nullable
    BigDecimal rate() {
        return all() == 0
                ? null
                : BigDecimal.valueOf(onTime).divide(BigDecimal.valueOf(all()), DECIMALS, RoundingMode.HALF_UP);
    }
}
