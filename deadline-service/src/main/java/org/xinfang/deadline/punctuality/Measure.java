package org.xinfang.deadline.punctuality;

/**
 * What is measured; each rate is the share of what was done in time among all whose end lies in the period.
 *
 * <p>Matters of the sealed track, of litigation and those led to other procedures are left out, as are duties that fell
 * away. That only first pieces count cannot be told here yet: no event says what repeats what.
 */
enum Measure {
    /**
     * 信访部门及时受理率: registered and dispatched within 15 days of receipt (art. 22(1)). The statistics count from
     * registration; the law counts from receipt, and so does this.
     */
    DEPARTMENT_ACCEPTANCE("TL-01", "l.strict_due", "l.strict_due BETWEEN :from AND :to"),
    /**
     * 责任单位及时受理率: the unit told the petitioner of receipt, route and procedure (art. 23(3)) within 30 days of
     * registration: 15 for the petition department, 15 for the unit.
     */
    UNIT_ACCEPTANCE(
            "TL-03",
            "m.registered_on + 30",
            "m.registered_on BETWEEN CAST(:from AS date) - 30 AND CAST(:to AS date) - 30"),
    /** 按期办结率: concluded within the time of art. 34, as extended. */
    COMPLETION("TL-05", "l.strict_due", "l.strict_due BETWEEN :from AND :to");

    private final String rule;
    private final String end;
    private final String period;

    /**
     * @param end SQL for the day by which it had to be done; {@code l} is the limit, {@code m} its matter
     * @param period SQL for that day lying in the period, in terms of an index
     */
    Measure(String rule, String end, String period) {
        this.rule = rule;
        this.end = end;
        this.period = period;
    }

    /** The rule whose limits are counted. */
    String rule() {
        return rule;
    }

    String end() {
        return end;
    }

    String period() {
        return period;
    }
}
