package org.xinfang.bench.routing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.xinfang.contracts.EventType;
import org.xinfang.localstack.component.Component;
import org.xinfang.localstack.database.Databases;

/** The suggestions that the service has written, counted in its own database. */
final class Suggestions implements AutoCloseable {
    private static final long LOOK_MILLIS = 50;
    private static final long PATIENCE_MILLIS = 300_000;
    private static final String WRITTEN = "SELECT count(*) FROM outbox_event WHERE event_type = '"
            + EventType.CLASSIFICATION_SUGGESTED.wireName() + "'";

    private final Connection connection;

    Suggestions(int port) throws SQLException {
        connection = DriverManager.getConnection(
                Databases.url(port, Component.ROUTING), Component.ROUTING.database(), Databases.PASSWORD);
    }

    void await(long count) throws SQLException, InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (written() < count) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("the service does not get on: " + written() + " of " + count);
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private long written() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(WRITTEN)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
