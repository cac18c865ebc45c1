package org.xinfang.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** The inbox's two tables, written in the caller's transaction. */
@ApplicationScoped
class InboxStore {
    private final AgroalDataSource database;
    private final ObjectMapper json;

    InboxStore(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Marks the event as seen; false when it was seen before. Insert-or-ignore: a raised violation would end the transaction. */
    boolean firstTime(String channel, UUID event) {
        String sql = """
                INSERT INTO inbox_event (channel, event_id, received_at) VALUES (?, ?, clock_timestamp())
                ON CONFLICT DO NOTHING
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, channel);
            insert.setObject(2, event);
            return insert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException("inbox not written", failure);
        }
    }

    boolean keyIsParked(String channel, String key) {
        String sql = "SELECT 1 FROM parked_event WHERE channel = ? AND event_key = ? AND redriven_at IS NULL LIMIT 1";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, channel);
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("parked events not read", failure);
        }
    }

    void park(String channel, ConsumerRecord<String, byte[]> message, String reason) {
        String sql = """
                INSERT INTO parked_event (channel, event_key, topic, partition, record_offset, headers, payload, reason,
                                          parked_at)
                VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?, clock_timestamp())
                ON CONFLICT DO NOTHING
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, channel);
            insert.setString(2, storable(message.key()));
            insert.setString(3, message.topic());
            insert.setInt(4, message.partition());
            insert.setLong(5, message.offset());
            insert.setString(6, headers(message));
            insert.setBytes(7, message.value());
            insert.setString(8, storable(reason));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("event not parked", failure);
        }
    }

    /** Whether the database answers: a failure then is the event's, not the database's. */
    boolean reachable() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException away) {
            return false;
        }
    }

    private static String text(Header header) {
        return header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** PostgreSQL stores no U+0000; whatever a record holds, it must be possible to park it. */
    private static String storable(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "");
    }

    private String headers(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new LinkedHashMap<>();
        message.headers().forEach(header -> headers.put(storable(header.key()), storable(text(header))));
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
