package org.xinfang.routing.diversion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What keeps a draft of the diversion table from being put in force; nothing when it may be. */
final class TableFaults {
    private final List<DiversionRow> rows;
    private final List<TableFault> faults = new ArrayList<>();

    private TableFaults(List<DiversionRow> rows) {
        this.rows = rows;
    }

    /**
     * @param kinds the kinds of claim that every table must lead somewhere
     * @param facts the facts a row may ask about
     */
    static List<TableFault> of(List<DiversionRow> rows, Set<String> kinds, Set<String> facts) {
        TableFaults faults = new TableFaults(rows);
        faults.complete(kinds);
        faults.reachable();
        rows.forEach(row -> faults.sound(row, facts));
        faults.unique();
        return List.copyOf(faults.faults);
    }

    private void complete(Set<String> kinds) {
        kinds.stream()
                .sorted()
                .filter(kind -> rows.stream()
                        .noneMatch(row -> row.kind().equals(kind)
                                && row.level().isEmpty()
                                && row.when().isEmpty()))
                .forEach(kind -> faults.add(new TableFault(kind, "incomplete", "该类诉求没有无条件的行，有的信访件会没有去向")));
    }

    private void reachable() {
        for (int i = 0; i < rows.size(); i++) {
            DiversionRow row = rows.get(i);
            rows.subList(0, i).stream()
                    .filter(earlier -> earlier.firesWhenever(row))
                    .findFirst()
                    .ifPresent(earlier ->
                            faults.add(new TableFault(row.row(), "unreachable", "前面的行“" + earlier.row() + "”总是先生效")));
        }
    }

    private void sound(DiversionRow row, Set<String> facts) {
        if (row.articles().isEmpty()) {
            faults.add(new TableFault(row.row(), "no-article", "没有依据"));
        }
        if (row.procedureName().isBlank() || row.document().isBlank()) {
            faults.add(new TableFault(row.row(), "no-notice", "没有程序名称或者应出具的文书"));
        }
        if ((row.way() == Way.DIVERSION) != row.procedure().isEmpty()) {
            faults.add(new TableFault(row.row(), "procedure", "转送、交办应有办理程序，导入其他程序不得有"));
        }
        row.when().stream()
                .filter(fact -> !facts.contains(fact))
                .sorted()
                .forEach(fact -> faults.add(new TableFault(row.row(), "unknown-fact", "没有“" + fact + "”这一事实")));
    }

    private void unique() {
        Set<String> names = new HashSet<>();
        rows.stream()
                .filter(row -> !names.add(row.row()))
                .forEach(row -> faults.add(new TableFault(row.row(), "duplicate", "行名重复")));
    }
}
