package org.xinfang.deadline.limit.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.xinfang.deadline.limit.Terms;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.deadline.limit.counting.Counts;

/** Past the session, which would compare and write every column of every limit, one statement for each. */
@ApplicationScoped
class PostgresCounts implements Counts {

    private static final String SAVE = """
            UPDATE time_limit
            SET strict_due = counted.strict_due, legal_due = counted.legal_due, certainty = counted.certainty,
                explanation = counted.explanation, version = version + 1
            FROM unnest(?, ?, ?, ?, ?) AS counted (id, strict_due, legal_due, certainty, explanation)
            WHERE time_limit.id = counted.id
            """;

    private final StatelessSession reading;
    private final Session writing;
    private final CountingJson json;

    PostgresCounts(StatelessSession reading, Session writing, CountingJson json) {
        this.reading = reading;
        this.writing = writing;
        this.json = json;
    }

    @Override
    public List<TimeLimit> of(List<UUID> timeLimits) {
        return reading.getMultiple(TimeLimitRow.class, timeLimits).stream()
                .filter(Objects::nonNull)
                .map(row -> row.toLimit(json, List.of()))
                .toList();
    }

    @Override
    public void saveAll(List<TimeLimit> counted) {
        List<Terms> terms = counted.stream().map(TimeLimit::terms).toList();
        writing.doWork(connection -> {
            try (PreparedStatement update = connection.prepareStatement(SAVE)) {
                update.setArray(1, array(connection, "uuid", terms, Terms::id));
                update.setArray(
                        2, array(connection, "date", terms, of -> of.due().strictDue()));
                update.setArray(
                        3, array(connection, "date", terms, of -> of.due().legalDue()));
                update.setArray(
                        4,
                        array(
                                connection,
                                "text",
                                terms,
                                of -> of.due().certainty().name()));
                update.setArray(
                        5,
                        array(
                                connection,
                                "text",
                                terms,
                                of -> json.write(of.due().steps())));
                update.executeUpdate();
            }
        });
    }

    private static Array array(Connection connection, String type, List<Terms> terms, Function<Terms, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, terms.stream().map(value).toArray());
    }
}
