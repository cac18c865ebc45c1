package org.xinfang.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.EventType;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.messaging.audit.AuditChain;
import org.xinfang.platform.messaging.relay.RelaySignal;
import org.xinfang.platform.web.RequestTrail;

/**
 * Writes what happened: one outbox row for the other services and one link of the audit chain, both in the transaction of
 * the change itself. Without a transaction it refuses: an event without its change, or the other way round, cannot be.
 */
@ApplicationScoped
public class Journal {
    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final LegalClock clock;
    private final AuditChain audit;
    private final RelaySignal relay;
    private final String service;

    Journal(
            AgroalDataSource database,
            ObjectMapper json,
            LegalClock clock,
            AuditChain audit,
            RelaySignal relay,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.audit = audit;
        this.relay = relay;
        this.service = service;
    }

    /**
     * Something that happened.
     *
     * @param key partition key: matter id or organ code; facts of one key keep their order
     * @param event a record of {@code contracts}
     * @param actor who is accountable for it
     * @param article the article acted on, e.g. 《信访工作条例》第二十二条; null when none applies
     */
    public record Fact(
            Object key, Record event, Actor actor, @Nullable String article) {}

    private record Entry(UUID id, EventType type, Fact fact, String payload, OffsetDateTime at) {}

    /** Appends one fact, see {@link Fact}; returns the event's id. */
    @Transactional(TxType.MANDATORY)
    public UUID append(Object key, Record event, Actor actor, @Nullable String article) {
        return appendAll(List.of(new Fact(key, event, actor, article))).getFirst();
    }

    /** Appends facts in their order, with as many statements as for one; returns the events' ids. */
    @Transactional(TxType.MANDATORY)
    public List<UUID> appendAll(List<Fact> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        OffsetDateTime now = clock.now();
        List<Entry> entries = facts.stream().map(fact -> entry(fact, now)).toList();
        try (Connection connection = database.getConnection()) {
            // The audit links first: they wait for others at their keys, so that outbox ids of a key are in commit
            // order.
            audit.extend(connection, entries.stream().map(this::link).toList());
            insert(connection, entries);
        } catch (SQLException failure) {
            throw new IllegalStateException("journal not written", failure);
        }
        relay.afterCommit();
        return entries.stream().map(Entry::id).toList();
    }

    private Entry entry(Fact fact, OffsetDateTime at) {
        return new Entry(UUID.randomUUID(), EventType.of(fact.event()), fact, write(fact.event()), at);
    }

    private AuditChain.Link link(Entry entry) {
        return new AuditChain.Link(
                entry.fact().key().toString(),
                entry.id(),
                entry.type().wireName(),
                entry.at(),
                entry.fact().actor(),
                entry.fact().article(),
                RequestTrail.requestId().orElse(null),
                entry.payload());
    }

    private void insert(Connection connection, List<Entry> entries) throws SQLException {
        String sql = """
                INSERT INTO outbox_event (event_id, topic, event_key, event_type, occurred_at, headers, payload)
                VALUES (?, ?, ?, ?, ?, ?::jsonb, ?)
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Entry entry : entries) {
                insert.setObject(1, entry.id());
                insert.setString(2, entry.type().topic());
                insert.setString(3, entry.fact().key().toString());
                insert.setString(4, entry.type().wireName());
                insert.setObject(5, entry.at());
                insert.setString(6, write(headers(entry)));
                insert.setString(7, entry.payload());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** CloudEvents 1.0 attributes in Kafka's binary mode, with our extensions. Values are sent as UTF-8. */
    private Map<String, String> headers(Entry entry) {
        Actor actor = entry.fact().actor();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", entry.id().toString());
        headers.put("ce_type", entry.type().wireName());
        headers.put("ce_source", "/xinfang/" + service);
        headers.put("ce_time", entry.at().toString());
        headers.put("ce_legaldate", entry.at().toLocalDate().toString());
        headers.put("ce_actor", actor.id());
        headers.put("ce_actorname", actor.name());
        headers.put("ce_organ", actor.organ());
        RequestTrail.requestId().ifPresent(request -> headers.put("ce_requestid", request));
        Causation.current().ifPresent(cause -> headers.put("ce_causationid", cause.toString()));
        headers.put("content-type", "application/json; charset=utf-8");
        Tracing.inject(headers);
        return headers;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("not serializable: " + value.getClass(), failure);
        }
    }
}
