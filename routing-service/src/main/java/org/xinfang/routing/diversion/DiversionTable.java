package org.xinfang.routing.diversion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xinfang.routing.diversion.Decision.NearRow;
import org.xinfang.routing.organ.Level;
import org.xinfang.routing.table.CsvRow;
import org.xinfang.routing.table.CsvTable;

/** A version of the diversion table: the first row whose conditions all hold decides. */
public final class DiversionTable {
    /** Version of the table that ships: {@code diversion/table.csv}. */
    public static final String SHIPPED = "2026.2";

    private static final Facts FACTS = Facts.shipped();

    private final String version;
    private final List<DiversionRow> rows;

    private DiversionTable(String version, List<DiversionRow> rows) {
        this.version = version;
        this.rows = rows;
    }

    public static DiversionTable shipped() {
        return of(SHIPPED, CsvTable.read("diversion/table.csv"));
    }

    /**
     * A table written as the shipped one is.
     *
     * @throws IllegalArgumentException when a row lacks a column or names something that does not exist
     */
    public static DiversionTable parse(String version, String csv) {
        return of(version, CsvTable.parse(csv));
    }

    private static DiversionTable of(String version, List<CsvRow> rows) {
        return new DiversionTable(version, rows.stream().map(DiversionRow::of).toList());
    }

    /** The row for a claim and the rows that nearly fired; empty when the table does not know its kind. */
    public Optional<Decision> judge(ClaimFacts claim) {
        Set<String> holding = FACTS.of(claim.marks(), claim.text());
        return rows.stream()
                .filter(row -> row.fires(claim.kind(), claim.level(), holding))
                .findFirst()
                .map(fired -> new Decision(version, fired, near(fired, claim, holding)));
    }

    /** The row for a claim; empty when the table does not know its kind. */
    public Optional<DiversionRow> decide(ClaimFacts claim) {
        return judge(claim).map(Decision::row);
    }

    public boolean knows(String kind) {
        return rows.stream().anyMatch(row -> row.kind().equals(kind));
    }

    /** What keeps this table from being put in force; it must lead every kind somewhere that the shipped one knows. */
    public List<TableFault> faults() {
        Set<String> kinds = shipped().rows().stream().map(DiversionRow::kind).collect(Collectors.toSet());
        return TableFaults.of(rows, kinds, FACTS.names());
    }

    public String version() {
        return version;
    }

    /** The rows, in their order. */
    public List<DiversionRow> rows() {
        return rows;
    }

    private List<NearRow> near(DiversionRow fired, ClaimFacts claim, Set<String> holding) {
        return rows.stream()
                .filter(row -> row != fired && row.kind().equals(claim.kind()))
                .map(row -> new NearRow(row.row(), row.procedureName(), why(row, claim, holding)))
                .toList();
    }

    private static String why(DiversionRow row, ClaimFacts claim, Set<String> holding) {
        if (row.fires(claim.kind(), claim.level(), holding)) {
            return "条件相符，但排在已生效的行之后";
        }
        String missing = row.when().stream()
                .filter(fact -> !holding.contains(fact))
                .map(FACTS::meaning)
                .sorted()
                .collect(Collectors.joining("、"));
        return missing.isEmpty() ? "问题属地的层级不符" : "未见：" + missing;
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
