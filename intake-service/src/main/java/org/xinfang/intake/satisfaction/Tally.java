package org.xinfang.intake.satisfaction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What became of the evaluations that a period's closings opened.
 *
 * @param satisfied 满意
 * @param basicallySatisfied 基本满意
 * @param dissatisfied 不满意
 * @param expired 超期未评价
 * @param pending 待评价
 * @param notEvaluated 未评价: fell away before the window ended; counts in no rate
 */
record Tally(
        long satisfied, long basicallySatisfied, long dissatisfied, long expired, long pending, long notEvaluated) {
    private static final int DECIMALS = 4;

    long evaluated() {
        return satisfied + basicallySatisfied + dissatisfied;
    }

    /** 群众满意率: satisfied and basically satisfied among those who evaluated, to four decimals; none when nobody did. */
    @Nullable
    BigDecimal satisfactionRate() {
        return share(satisfied + basicallySatisfied, evaluated());
    }

    /** 参评率: evaluated among evaluated and let pass, to four decimals; none while neither happened. */
    @Nullable
    BigDecimal participationRate() {
        return share(evaluated(), evaluated() + expired);
    }

    private static @Nullable BigDecimal share(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
