package org.xinfang.deadline.worklist;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.deadline.calendar.Certainty;
import org.xinfang.deadline.rule.BoundParty;
import org.xinfang.deadline.rule.DueDates;
import org.xinfang.platform.core.LegalClock;

/** A limit as a work list reads it: without the steps of its reckoning, which are most of the row. */
final class OwedRow {
    static final String COLUMNS = """
            id, matter, claim, rule, title, article, book_version, organ, organ_name, bound, day_zero, strict_due, legal_due,
            certainty, suspended_since, category
            """;

    private OwedRow() {}

    static WorkItem item(Tuple row, LocalDate today) {
        DueDates due = new DueDates(
                day(row, "strict_due"), day(row, "legal_due"), Certainty.valueOf(text(row, "certainty")), List.of());
        LocalDate suspendedSince = row.get("suspended_since", LocalDate.class);
        return new WorkItem(
                row.get("id", UUID.class),
                row.get("matter", UUID.class),
                row.get("claim", Integer.class),
                text(row, "rule"),
                text(row, "title"),
                text(row, "article"),
                text(row, "book_version"),
                state(due.legalDue(), suspendedSince, today),
                new OrganRef(text(row, "organ"), text(row, "organ_name")),
                BoundParty.valueOf(text(row, "bound")).chinese(),
                day(row, "day_zero"),
                due.strictDue(),
                due.legalDue(),
                due.endsAt(LegalClock.ZONE),
                due.certainty() == Certainty.PROVISIONAL,
                suspendedSince,
                suspendedSince == null ? ChronoUnit.DAYS.between(today, due.legalDue()) : null,
                row.get("category", String.class));
    }

    private static String state(LocalDate due, @Nullable LocalDate suspendedSince, LocalDate today) {
        if (suspendedSince != null) {
            return "SUSPENDED";
        }
        return today.isAfter(due) ? "MISSED" : "RUNNING";
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }

    private static LocalDate day(Tuple row, String column) {
        return row.get(column, LocalDate.class);
    }
}
