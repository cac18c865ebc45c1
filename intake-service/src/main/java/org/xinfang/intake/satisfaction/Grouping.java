package org.xinfang.intake.satisfaction;

/** By what the figures are broken down. */
enum Grouping {
    NONE("''"),
    ORGAN("organ_code"),
    CITY("left(organ_code, 4) || '00'"),
    COUNTY("left(organ_code, 6)"),
    MONTH("to_char(closed_on, 'YYYY-MM')");

    private final String expression;

    Grouping(String expression) {
        this.expression = expression;
    }

    /** SQL for the group of an evaluation. */
    String expression() {
        return expression;
    }
}
