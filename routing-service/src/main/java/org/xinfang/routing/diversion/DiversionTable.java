package org.xinfang.routing.diversion;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.xinfang.routing.organ.Level;
import org.xinfang.routing.table.CsvTable;

/** The diversion table of {@code diversion/table.csv}: the first row whose conditions all hold decides. */
public final class DiversionTable {
    private final List<DiversionRow> rows;
    private final List<Fact> facts;

    private record Fact(String name, Pattern pattern) {}

    private DiversionTable(List<DiversionRow> rows, List<Fact> facts) {
        this.rows = rows;
        this.facts = facts;
    }

    public static DiversionTable shipped() {
        return new DiversionTable(
                CsvTable.read("diversion/table.csv").stream()
                        .map(DiversionRow::of)
                        .toList(),
                CsvTable.read("diversion/facts.csv").stream()
                        .map(row -> new Fact(row.text("fact"), Pattern.compile(row.text("pattern"))))
                        .toList());
    }

    /** The row for a claim; empty when the table does not know its kind. */
    public Optional<DiversionRow> decide(ClaimFacts claim) {
        Set<String> known = new HashSet<>(claim.marks());
        facts.stream()
                .filter(fact -> fact.pattern().matcher(claim.text()).find())
                .forEach(fact -> known.add(fact.name()));
        return rows.stream()
                .filter(row -> row.fires(claim.kind(), claim.level(), known))
                .findFirst();
    }

    public boolean knows(String kind) {
        return rows.stream().anyMatch(row -> row.kind().equals(kind));
    }

    /** The rows, in their order. */
    public List<DiversionRow> rows() {
        return rows;
    }

    /**
     * What the table asks about.
     *
     * @param kind kind of claim
     * @param level level of the region where the problem lies
     * @param marks flags of the matter and its channel
     * @param text the claim, in simplified characters
     */
    public record ClaimFacts(String kind, Level level, Set<String> marks, String text) {}
}
