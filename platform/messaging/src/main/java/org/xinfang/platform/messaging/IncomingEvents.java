package org.xinfang.platform.messaging;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.EventType;
import org.xinfang.platform.messaging.IncomingEvent.Readable;
import org.xinfang.platform.messaging.IncomingEvent.Unreadable;

/** Reads CloudEvents in Kafka's binary mode. A producer may be newer than we are: added fields are no fault. */
@ApplicationScoped
class IncomingEvents {
    private final ObjectReader json;

    IncomingEvents(ObjectMapper mapper) {
        this.json = mapper.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    IncomingEvent read(ConsumerRecord<String, byte[]> message) {
        return read(message.key(), message.headers(), message.value());
    }

    IncomingEvent read(@Nullable String key, Headers headers, byte @Nullable [] payload) {
        if (key == null || payload == null) {
            return new Unreadable("no key or no payload");
        }
        String wireName = header(headers, "ce_type").orElse("");
        return EventType.ofWireName(wireName)
                .map(type -> read(key, headers, type, payload))
                .orElseGet(() -> new Unreadable("unknown event type '" + wireName + "'"));
    }

    private IncomingEvent read(String key, Headers headers, EventType type, byte[] payload) {
        try {
            Record event = json.forType(type.payload()).readValue(payload);
            if (event == null) {
                return new Unreadable("malformed " + type.wireName() + ": null");
            }
            return new Readable(new EventEnvelope(
                    UUID.fromString(header(headers, "ce_id").orElse("")),
                    type,
                    key,
                    OffsetDateTime.parse(header(headers, "ce_time").orElse("")),
                    header(headers, "ce_actorname").orElse(""),
                    header(headers, "ce_organ").orElse(""),
                    event));
        } catch (IOException | IllegalArgumentException | DateTimeException malformed) {
            return new Unreadable(
                    "malformed " + type.wireName() + ": " + malformed.getClass().getSimpleName());
        }
    }

    private static Optional<String> header(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }
}
