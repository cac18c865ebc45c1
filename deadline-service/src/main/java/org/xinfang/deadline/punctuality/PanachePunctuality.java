package org.xinfang.deadline.punctuality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.xinfang.deadline.organ.OrganScope;

/** Counts in PostgreSQL. */
@ApplicationScoped
class PanachePunctuality implements Punctuality {

    private static final String FIGURES = """
            SELECT %1$s AS grouped,
                   count(*) FILTER (WHERE l.ending = 'MET' AND l.ended_on <= %2$s) AS on_time,
                   count(*) FILTER (WHERE l.ending = 'MET' AND l.ended_on > %2$s) AS late,
                   count(*) FILTER (WHERE l.ending IS NULL AND %2$s < :today) AS overdue,
                   count(*) FILTER (WHERE l.ending IS NULL AND %2$s >= :today) AS not_yet_due
            FROM time_limit l LEFT JOIN known_matter m ON m.matter = l.matter
            WHERE l.rule = :rule AND l.counted AND l.ending IS DISTINCT FROM 'CANCELLED' AND %3$s
              AND (:everyOrgan OR l.organ = ANY (:organs) OR starts_with(l.organ, :region))
              AND (:channel = '' OR m.channel = :channel)
            GROUP BY 1 ORDER BY 1
            """;

    /** Begins no organ code. */
    private static final String NO_REGION = "-";

    private final Session database;

    PanachePunctuality(Session database) {
        this.database = database;
    }

    @Override
    public List<Figure> figures(Measure measure, Question question, LocalDate today) {
        String sql = FIGURES.formatted(question.grouping().expression(measure), measure.end(), measure.period());
        Optional<OrganScope> organs = question.organs();
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("rule", measure.rule())
                .setParameter("today", today)
                .setParameter("from", question.from().atDay(1))
                .setParameter("to", question.to().atEndOfMonth())
                .setParameter("channel", question.channel().orElse(""))
                .setParameter("everyOrgan", organs.isEmpty())
                .setParameter(
                        "organs",
                        organs.stream().flatMap(scope -> scope.codes().stream()).toArray(String[]::new))
                .setParameter("region", organs.flatMap(OrganScope::prefix).orElse(NO_REGION))
                .getResultStream()
                .map(PanachePunctuality::figure)
                .toList();
    }

    private static Figure figure(Tuple row) {
        return new Figure(
                row.get("grouped", String.class),
                new Tally(
                        row.get("on_time", Long.class),
                        row.get("late", Long.class),
                        row.get("overdue", Long.class),
                        row.get("not_yet_due", Long.class)));
    }
}
