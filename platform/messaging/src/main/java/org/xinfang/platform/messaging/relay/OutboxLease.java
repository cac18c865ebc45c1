package org.xinfang.platform.messaging.relay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The right to send this database's outbox: a PostgreSQL advisory lock that lives as long as its connection. When the
 * process or the connection dies, another replica gets it.
 */
@ApplicationScoped
class OutboxLease {
    private static final long LOCK = 7_308_332_046_841L;

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private @Nullable Connection connection;

    OutboxLease(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Whether this process may send now; tries to get the lease when nobody has it. */
    boolean held() throws SQLException {
        if (connection != null) {
            return connection.isValid(2) || lost();
        }
        Connection candidate = database.getConnection();
        if (lock(candidate)) {
            connection = candidate;
            return true;
        }
        candidate.close();
        return false;
    }

    private boolean lost() {
        close();
        return false;
    }

    private static boolean lock(Connection candidate) throws SQLException {
        try (PreparedStatement lock = candidate.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            lock.setLong(1, LOCK);
            try (ResultSet answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    List<OutboxRow> unsent(int most) throws SQLException {
        String sql = """
                SELECT id, topic, event_key, headers, payload FROM outbox_event
                WHERE sent_at IS NULL ORDER BY id LIMIT ?
                """;
        List<OutboxRow> rows = new ArrayList<>();
        try (PreparedStatement select = mine().prepareStatement(sql)) {
            select.setInt(1, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new OutboxRow(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            headers(row.getString(4)),
                            row.getString(5)));
                }
            }
        }
        return rows;
    }

    void markSent(List<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        String sql = "UPDATE outbox_event SET sent_at = clock_timestamp() WHERE id = ANY (?)";
        try (PreparedStatement update = mine().prepareStatement(sql)) {
            update.setArray(1, mine().createArrayOf("bigint", ids.toArray()));
            update.executeUpdate();
        }
    }

    void close() {
        Connection held = connection;
        connection = null;
        if (held != null) {
            try (held;
                    PreparedStatement unlock = held.prepareStatement("SELECT pg_advisory_unlock(?)")) {
                unlock.setLong(1, LOCK);
                unlock.execute();
            } catch (SQLException alreadyGone) {
                // The lock ended with its connection.
            }
        }
    }

    private Connection mine() {
        Connection held = connection;
        if (held == null) {
            throw new IllegalStateException("the outbox lease is not held");
        }
        return held;
    }

    private Map<String, String> headers(String stored) {
        try {
            return json.readValue(stored, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("outbox headers unreadable", corrupt);
        }
    }
}
