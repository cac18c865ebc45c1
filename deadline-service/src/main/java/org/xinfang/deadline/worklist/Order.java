package org.xinfang.deadline.worklist;

import java.util.List;

/** In which order a work list is shown; each is the order of one index, ties are broken by id. */
enum Order {
    LEGAL_DUE("legalDue", "legal_due", "id"),
    STRICT_DUE("strictDue", "strict_due", "id"),
    ORGAN("organ", "organ COLLATE \"C\"", "legal_due", "id"),
    RULE("rule", "rule", "legal_due", "id");

    private final String asked;
    private final List<String> columns;

    Order(String asked, String... columns) {
        this.asked = asked;
        this.columns = List.of(columns);
    }

    /** Its name in the address. */
    String asked() {
        return asked;
    }

    List<String> columns() {
        return columns;
    }
}
