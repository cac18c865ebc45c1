package org.xinfang.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Reads parked events and marks the redriven ones. */
@ApplicationScoped
class ParkedEvents {
    private final AgroalDataSource database;
    private final ObjectMapper json;

    ParkedEvents(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    record Content(long id, String key, Headers headers, byte[] payload) {}

    List<ParkedEvent> open(int most) {
        String sql = """
                SELECT id, channel, event_key, coalesce(headers ->> 'ce_type', ''), topic, partition, record_offset,
                       reason, parked_at
                FROM parked_event WHERE redriven_at IS NULL ORDER BY id LIMIT ?
                """;
        List<ParkedEvent> events = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    events.add(new ParkedEvent(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getInt(6),
                            row.getLong(7),
                            row.getString(8),
                            row.getObject(9, OffsetDateTime.class)));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("parked events not read", failure);
        }
        return events;
    }

    /** The open events of one key, in order, locked until the transaction ends. */
    List<Content> ofKey(String channel, String key) {
        String sql = """
                SELECT id, event_key, headers, payload FROM parked_event
                WHERE channel = ? AND event_key = ? AND redriven_at IS NULL ORDER BY id FOR UPDATE
                """;
        List<Content> events = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, channel);
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    events.add(
                            new Content(row.getLong(1), row.getString(2), headers(row.getString(3)), row.getBytes(4)));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("parked events not read", failure);
        }
        return events;
    }

    void markRedriven(long id) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE parked_event SET redriven_at = clock_timestamp() WHERE id = ?")) {
            update.setLong(1, id);
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("parked event not marked", failure);
        }
    }

    private Headers headers(String stored) {
        Headers headers = new RecordHeaders();
        try {
            json.readValue(stored, new TypeReference<Map<String, String>>() {})
                    .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("parked headers unreadable", corrupt);
        }
        return headers;
    }
}
