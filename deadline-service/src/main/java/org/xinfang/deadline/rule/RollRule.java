package org.xinfang.deadline.rule;

import java.time.LocalDate;
import java.util.function.Predicate;

/** What happens when the last day of a period is a day off. */
public enum RollRule {
    /** The period ends on the first working day after the rest (民法典 art. 203(1)). A make-up day does not roll. */
    NEXT_WORKING_DAY {
        @Override
        public LocalDate roll(LocalDate lastDay, Predicate<LocalDate> worked) {
            LocalDate day = lastDay;
            while (!worked.test(day)) {
                day = day.plusDays(1);
            }
            return day;
        }
    },
    /** The period ends where it ends. */
    NONE {
        @Override
        public LocalDate roll(LocalDate lastDay, Predicate<LocalDate> worked) {
            return lastDay;
        }
    };

    public abstract LocalDate roll(LocalDate lastDay, Predicate<LocalDate> worked);
}
