package org.xinfang.routing.diversion;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfang.routing.organ.Level;
import org.xinfang.routing.table.CsvRow;

/**
 * A row of the diversion table (分流导入).
 *
 * @param row its name
 * @param kind kind of claim it is for
 * @param level level of the region where the problem lies; empty for every level
 * @param when facts that must all hold
 * @param way how the claim leaves
 * @param procedure PETITION, DUTY, STUDY, DISCIPLINE or POLITICAL_LEGAL; empty for a diversion
 * @param procedureName Chinese name of the procedure
 * @param organ how the organ is found
 * @param document document owed to the petitioner or sent along, e.g. DOC-04
 * @param articles articles of the Regulation, others with their law's name
 * @param limit the petitioner's limit in the other procedure, in Chinese; empty when there is none
 * @param limitPeriod its length, as an aid
 */
public record DiversionRow(
        String row,
        String kind,
        Optional<Level> level,
        Set<String> when,
        Way way,
        String procedure,
        String procedureName,
        OrganRule organ,
        String document,
        List<String> articles,
        String limit,
        Optional<Period> limitPeriod) {

    static DiversionRow of(CsvRow row) {
        return new DiversionRow(
                row.text("row"),
                row.text("kind"),
                filled(row, "level").map(Level::valueOf),
                filled(row, "when").map(when -> Set.of(when.split("\\+"))).orElse(Set.of()),
                Way.valueOf(row.text("outcome")),
                row.text("procedure"),
                row.text("procedureName"),
                OrganRule.parse(row.text("organ")),
                row.text("document"),
                row.list("articles"),
                row.text("limit"),
                filled(row, "limitPeriod").map(Period::parse));
    }

    boolean fires(String claimKind, Level problemLevel, Set<String> facts) {
        return kind.equals(claimKind) && level.map(problemLevel::equals).orElse(true) && facts.containsAll(when);
    }

    /** Whether this row fires in every case in which the other one does. */
    boolean firesWhenever(DiversionRow other) {
        return kind.equals(other.kind)
                && (level.isEmpty() || level.equals(other.level))
                && other.when.containsAll(when);
    }

    /** Last day of the limit, counted from the day it starts to run; an aid, not a ruling. */
    public Optional<LocalDate> limitEnds(Optional<LocalDate> knownSince) {
        return limitPeriod.flatMap(period -> knownSince.map(day -> day.plus(period)));
    }

    private static Optional<String> filled(CsvRow row, String column) {
        return Optional.of(row.text(column)).filter(text -> !text.isEmpty());
    }
}
