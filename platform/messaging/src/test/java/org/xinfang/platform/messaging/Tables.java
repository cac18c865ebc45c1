package org.xinfang.platform.messaging;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Looks into the tables, and puts a hand in where a test plays the vandal. */
@ApplicationScoped
public class Tables {
    private final AgroalDataSource database;

    Tables(AgroalDataSource database) {
        this.database = database;
    }

    /** Supplements in the order in which they took effect. */
    List<Integer> notesOf(UUID matter) {
        return ints("SELECT supplement FROM note WHERE matter = ? ORDER BY id", matter);
    }

    /** Reasons of the parked events of a key, in order. */
    List<String> parkedOf(Object key) {
        return strings(
                "SELECT reason FROM parked_event WHERE event_key = ? AND redriven_at IS NULL ORDER BY id",
                key.toString());
    }

    int outboxOf(Object key) {
        return ints("SELECT count(*)::int FROM outbox_event WHERE event_key = ?", key.toString())
                .getFirst();
    }

    int auditOf(Object key) {
        return ints("SELECT count(*)::int FROM audit_record WHERE subject = ?", key.toString())
                .getFirst();
    }

    public int unsent() {
        return ints("SELECT count(*)::int FROM outbox_event WHERE sent_at IS NULL")
                .getFirst();
    }

    public List<Integer> ints(String sql, Object... values) {
        return strings(sql, values).stream().map(Integer::valueOf).toList();
    }

    public List<String> strings(String sql, Object... values) {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = prepare(connection, sql, values);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return found;
    }

    int change(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = prepare(connection, sql, values)) {
            return update.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        return statement;
    }
}
