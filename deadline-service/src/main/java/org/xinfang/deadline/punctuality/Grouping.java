package org.xinfang.deadline.punctuality;

import org.jspecify.annotations.Nullable;

/** By what the figures are broken down. */
enum Grouping {
    NONE("''"),
    ORGAN("l.organ"),
    LEVEL("CASE WHEN l.organ ~ '^[0-9]{9}-' THEN 'TOWNSHIP' WHEN l.organ ~ '^[0-9]{2}0000-' THEN 'PROVINCE'"
            + " WHEN l.organ ~ '^[0-9]{4}00-' THEN 'CITY' ELSE 'COUNTY' END"),
    CITY("left(l.organ, 4) || '00'"),
    COUNTY("left(l.organ, 6)"),
    MONTH(null),
    CHANNEL("coalesce(m.channel, '')");

    private final @Nullable String expression;

    Grouping(@Nullable String expression) {
        this.expression = expression;
    }

    /** SQL for the group; {@code l} is the limit, {@code m} its matter. */
    String expression(Measure measure) {
        return expression == null ? "to_char(" + measure.end() + ", 'YYYY-MM')" : expression;
    }
}
