package org.xinfang.intake.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** Counts in PostgreSQL. */
@ApplicationScoped
class PanacheFigures implements Figures {
    private static final String COUNTS = """
            SELECT object, %s AS grouped,
                   count(*) FILTER (WHERE satisfaction = 'SATISFIED') AS satisfied,
                   count(*) FILTER (WHERE satisfaction = 'BASICALLY_SATISFIED') AS basically_satisfied,
                   count(*) FILTER (WHERE satisfaction = 'DISSATISFIED') AS dissatisfied,
                   count(*) FILTER (WHERE satisfaction IS NULL AND lapsed_on IS NULL AND last_day < :today) AS expired,
                   count(*) FILTER (WHERE satisfaction IS NULL AND lapsed_on IS NULL
                                    AND (last_day IS NULL OR last_day >= :today)) AS pending,
                   count(*) FILTER (WHERE satisfaction IS NULL AND lapsed_on IS NOT NULL) AS not_evaluated
            FROM evaluation
            WHERE closed_on BETWEEN :from AND :to
              AND (:everyOrgan OR organ_code = :organ OR starts_with(organ_code, :region))
            GROUP BY 1, 2 ORDER BY 1, 2
            """;

    /** Begins no organ code. */
    private static final String NO_REGION = "-";

    private final Session database;

    PanacheFigures(Session database) {
        this.database = database;
    }

    @Override
    public List<Figure> of(Question question, LocalDate today) {
        Optional<Scope> scope = question.scope();
        return database.createNativeQuery(COUNTS.formatted(question.grouping().expression()), Tuple.class)
                .setParameter("today", today)
                .setParameter("from", question.from().atDay(1))
                .setParameter("to", question.to().atEndOfMonth())
                .setParameter("everyOrgan", scope.isEmpty())
                .setParameter("organ", scope.map(Scope::organ).orElse(""))
                .setParameter("region", scope.flatMap(Scope::region).orElse(NO_REGION))
                .getResultStream()
                .map(PanacheFigures::figure)
                .toList();
    }

    private static Figure figure(Tuple row) {
        return new Figure(
                row.get("object", String.class),
                row.get("grouped", String.class),
                new Tally(
                        row.get("satisfied", Long.class),
                        row.get("basically_satisfied", Long.class),
                        row.get("dissatisfied", Long.class),
                        row.get("expired", Long.class),
                        row.get("pending", Long.class),
                        row.get("not_evaluated", Long.class)));
    }
}
