package org.xinfang.deadline.rule;

/** The length of a time limit and its unit (期间). The starting day is never part of it. */
public sealed interface Period {

    int days();

    Period plus(int moreDays);

    /** The unit in words: 日 or 个工作日. */
    String unit();

    default String chinese() {
        return days() + unit();
    }

    /** 自然日: every day counts, holidays inside the period are not deducted. */
    record NaturalDays(int days) implements Period {

        public NaturalDays {
            requirePositive(days);
        }

        @Override
        public Period plus(int moreDays) {
            return new NaturalDays(days + moreDays);
        }

        @Override
        public String unit() {
            return "日";
        }
    }

    /** 工作日: only worked days count, make-up days among them. Days, never hours. */
    record WorkingDays(int days) implements Period {

        public WorkingDays {
            requirePositive(days);
        }

        @Override
        public Period plus(int moreDays) {
            return new WorkingDays(days + moreDays);
        }

        @Override
        public String unit() {
            return "个工作日";
        }
    }

    private static void requirePositive(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a period has at least one day, not " + days);
        }
    }
}
