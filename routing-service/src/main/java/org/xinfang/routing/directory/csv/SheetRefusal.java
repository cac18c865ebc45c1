package org.xinfang.routing.directory.csv;

import java.util.Map;
import org.xinfang.platform.core.Refusal;

/**
 * What is wrong with a sheet or one of its cells.
 *
 * @param problem slug of the problem
 * @param facts what its text names
 */
record SheetRefusal(String problem, Map<String, Object> facts) implements Refusal {

    /** Neither UTF-8 nor GB18030, or no CSV. */
    static SheetRefusal unreadable() {
        return new SheetRefusal("sheet-unreadable", Map.of());
    }

    static SheetRefusal columns() {
        return new SheetRefusal("sheet-columns", Map.of("columns", String.join("、", Column.titles())));
    }

    static SheetRefusal surplus() {
        return new SheetRefusal("row-too-long", Map.of());
    }

    static SheetRefusal missing() {
        return new SheetRefusal("cell-missing", Map.of());
    }

    static SheetRefusal malformed(String form) {
        return new SheetRefusal("cell-malformed", Map.of("form", form));
    }

    static SheetRefusal repeated(String code) {
        return new SheetRefusal("row-repeated", Map.of("organ", code));
    }

    static SheetRefusal firstDayStands(Object day) {
        return new SheetRefusal("first-day-stands", Map.of("day", day));
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
