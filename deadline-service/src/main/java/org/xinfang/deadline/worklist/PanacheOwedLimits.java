package org.xinfang.deadline.worklist;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;

/** Asks PostgreSQL; every order has an index that begins with it, and what is only counted is kept in sums. */
@ApplicationScoped
class PanacheOwedLimits implements OwedLimits {

    private static final String TALLY = """
            SELECT CAST(coalesce(sum(amount) FILTER (WHERE %s), 0) AS bigint) AS asked,
                   CAST(coalesce(sum(amount) FILTER (WHERE legal_due < :day), 0) AS bigint) AS overdue,
                   CAST(coalesce(sum(amount) FILTER (WHERE legal_due = :day), 0) AS bigint) AS today,
                   CAST(coalesce(sum(amount) FILTER (WHERE legal_due BETWEEN :day AND :sunday), 0) AS bigint) AS this_week,
                   CAST(coalesce(sum(amount) FILTER (WHERE legal_due > :sunday), 0) AS bigint) AS later
            FROM owed WHERE %s
            """;

    private final Session database;

    PanacheOwedLimits(Session database) {
        this.database = database;
    }

    @Override
    public List<WorkItem> page(WorkListQuestion question, LocalDate today) {
        OwedConditions conditions = OwedConditions.of(question, today).and(OwedConditions.ofTime(question, today));
        conditions.add("ending IS NULL AND bound <> 'PETITIONER'");
        question.after().ifPresent(last -> beginAfter(last, question, conditions));
        String direction = question.descending() ? " DESC" : "";
        String order = question.order().columns().stream()
                .map(column -> column + direction)
                .collect(joining(", "));
        return conditions
                .bind(database.createNativeQuery(
                        "SELECT " + OwedRow.COLUMNS + " FROM time_limit WHERE " + conditions.text() + " ORDER BY "
                                + order,
                        Tuple.class))
                .setFirstResult(question.page() * question.size())
                .setMaxResults(question.size())
                .getResultStream()
                .map(row -> OwedRow.item(row, today))
                .toList();
    }

    /** Where the last limit that was seen stands in this order; one that is unknown has nothing after it. */
    private void beginAfter(UUID last, WorkListQuestion question, OwedConditions conditions) {
        List<String> columns = question.order().columns();
        List<Tuple> seen = database.createNativeQuery(
                        "SELECT " + String.join(", ", columns) + " FROM time_limit WHERE id = :id", Tuple.class)
                .setParameter("id", last)
                .getResultList();
        if (seen.isEmpty()) {
            conditions.add("false");
            return;
        }
        String values =
                IntStream.range(0, columns.size()).mapToObj(i -> ":seen" + i).collect(joining(", "));
        conditions.add(
                "(" + String.join(", ", columns) + ") " + (question.descending() ? "<" : ">") + " (" + values + ")");
        IntStream.range(0, columns.size())
                .forEach(i -> conditions.set("seen" + i, seen.getFirst().get(i)));
    }

    @Override
    public Tally tally(WorkListQuestion question, LocalDate today) {
        OwedConditions conditions = OwedConditions.of(question, today);
        OwedConditions ofTime = OwedConditions.ofTime(question, today);
        String sql = TALLY.formatted(ofTime.text(), conditions.text());
        Tuple row = conditions
                .and(ofTime)
                .bind(database.createNativeQuery(sql, Tuple.class))
                .setParameter("day", today)
                .setParameter("sunday", Due.sunday(today))
                .getSingleResult();
        return new Tally(
                new WorkList.Counts(
                        row.get("overdue", Long.class),
                        row.get("today", Long.class),
                        row.get("this_week", Long.class),
                        row.get("later", Long.class)),
                row.get("asked", Long.class));
    }

    @Override
    public Set<UUID> sealedOf(UUID matter) {
        return database.createNativeQuery("SELECT id FROM time_limit WHERE matter = :matter AND sealed", Tuple.class)
                .setParameter("matter", matter)
                .getResultStream()
                .map(row -> row.get("id", UUID.class))
                .collect(toSet());
    }
}
