package org.xinfang.bench.deadline;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.xinfang.localstack.component.Component;
import org.xinfang.localstack.database.Databases;

/** The service's own database, read to see how far it is, and filled where events would take too long. */
final class Ledger implements AutoCloseable {
    private final Connection connection;

    Ledger(int port) throws SQLException {
        connection = DriverManager.getConnection(
                Databases.url(port, Component.DEADLINE), Component.DEADLINE.database(), Databases.PASSWORD);
    }

    /** Each start, warning and change writes one event: its newest number tells the progress without counting rows. */
    long newestEvent() throws SQLException {
        return number("SELECT coalesce(max(id), 0) FROM outbox_event");
    }

    /** Events later than that one which say the same as another of them. */
    long repeatedSince(long event) throws SQLException {
        return number("SELECT count(*) - count(DISTINCT (event_type, payload)) FROM outbox_event WHERE id > " + event);
    }

    long limits() throws SQLException {
        return number("SELECT count(*) FROM time_limit");
    }

    long parked() throws SQLException {
        return number("SELECT count(*) FROM parked_event");
    }

    /**
     * Copies every limit, with all that is kept about it, so many times under new ids: the same days, organs and rules,
     * whatever columns and tables the service has for them.
     */
    void multiply(int copies) throws SQLException {
        execute("CREATE TABLE bench_original AS SELECT id FROM time_limit");
        List<String> tables = strings(
                "SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'time_limit'");
        for (int copy = 1; copy <= copies; copy++) {
            copy("time_limit", List.of("id", "matter"), "id", copy);
            for (String table : tables) {
                copy(table, List.of("time_limit"), "time_limit", copy);
            }
        }
        execute("DROP TABLE bench_original");
        execute("VACUUM ANALYZE");
    }

    /** @param changed columns that get an id of the copy's own, always the same from the same original */
    private void copy(String table, List<String> changed, String limit, int copy) throws SQLException {
        List<String> columns = strings("SELECT column_name FROM information_schema.columns WHERE table_name = '" + table
                + "' AND is_identity = 'NO' AND is_generated = 'NEVER'");
        List<String> values = columns.stream()
                .map(column -> changed.contains(column) ? "md5(" + column + "::text || '-" + copy + "')::uuid" : column)
                .toList();
        execute("INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT " + String.join(", ", values)
                + " FROM " + table + " WHERE " + limit + " IN (SELECT id FROM bench_original)");
    }

    private List<String> strings(String question) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    private long number(String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private void execute(String order) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(order);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
