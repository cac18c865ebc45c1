package org.xinfang.deadline.rule;

/** The length of a time limit and its unit (期间). The starting day is never part of it. */
public sealed interface Period {

    /** How many of its unit; 0 where an order sets the day. */
    int length();

    /** The period with an extension, which is counted in its own unit. */
    Period plus(int more);

    /** The unit in words: 日, 个工作日 or 个月. */
    String unit();

    default String chinese() {
        return length() + unit();
    }

    /** 自然日: every day counts, holidays inside the period are not deducted. */
    record NaturalDays(int days) implements Period {

        public NaturalDays {
            requirePositive(days);
        }

        @Override
        public int length() {
            return days;
        }

        @Override
        public Period plus(int more) {
            return new NaturalDays(days + more);
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
        public int length() {
            return days;
        }

        @Override
        public Period plus(int more) {
            return new WorkingDays(days + more);
        }

        @Override
        public String unit() {
            return "个工作日";
        }
    }

    /** 月: ends on the day of that month that corresponds to day 0, or on the month's last day (民法典 art. 202). */
    record Months(int months) implements Period {

        public Months {
            requirePositive(months);
        }

        @Override
        public int length() {
            return months;
        }

        @Override
        public Period plus(int more) {
            return new Months(months + more);
        }

        @Override
        public String unit() {
            return "个月";
        }
    }

    /** 指定期限: whoever gives the order sets the last day; nobody can count it from the law. */
    record Appointed() implements Period {

        @Override
        public int length() {
            return 0;
        }

        @Override
        public Period plus(int more) {
            return this;
        }

        @Override
        public String unit() {
            return "日";
        }

        @Override
        public String chinese() {
            return "指定的期限";
        }
    }

    private static void requirePositive(int length) {
        if (length < 1) {
            throw new IllegalArgumentException("a period has at least one of its unit, not " + length);
        }
    }
}
