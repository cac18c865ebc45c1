package org.xinfang.platform.messaging;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.Topics;
import org.xinfang.contracts.intake.MatterSupplemented;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;
import org.xinfang.platform.testing.TestTokens;

@RealMessaging
@DisplayName("Journal: the change, its event and its audit link are one transaction")
class JournalIT {
    private static final String ARTICLE = "《信访工作条例》第二十二条第一款";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String SPAN = "00f067aa0ba902b7";

    @Inject
    Journal journal;

    @Inject
    Tables tables;

    @Test
    void withoutATransactionItRefuses() {
        UUID matter = UUID.randomUUID();
        assertThrows(TransactionalException.class, () -> append(matter, 1));
        assertEquals(0, tables.outboxOf(matter) + tables.auditOf(matter));
    }

    @Test
    void aRollbackLeavesNeitherEventNorLinkNorMessage() {
        UUID matter = UUID.randomUUID();
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    append(matter, 1);
                    throw new IllegalStateException("the change failed after its event was written");
                }));
        assertEquals(0, tables.outboxOf(matter) + tables.auditOf(matter));
        assertNothingWasSentOf(matter);
    }

    @Test
    void aCommitThatFailsLeavesNothingEither() {
        UUID matter = UUID.randomUUID();
        assertThrows(
                RuntimeException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    append(matter, 1);
                    tables.change(
                            "INSERT INTO late_check (name) VALUES (?), (?)", matter.toString(), matter.toString());
                }));
        assertEquals(0, tables.outboxOf(matter) + tables.auditOf(matter));
        assertNothingWasSentOf(matter);
    }

    @Test
    void theMessageIsACloudEventThatSaysWhoActedAndWhen() {
        TestClock.set("2026-03-03T15:20:07+08:00");
        UUID matter = UUID.randomUUID();
        UUID id = QuarkusTransaction.requiringNew().call(() -> append(matter, 1));
        assertEquals(Supplements.of(matter, 1), TestBroker.await(matter, MatterSupplemented.class));
        ConsumerRecord<String, byte[]> message = messagesOf(matter).getFirst();
        assertEquals("1.0", TestBroker.header(message, "ce_specversion"));
        assertEquals(id.toString(), TestBroker.header(message, "ce_id"));
        assertEquals("xinfang.intake.matter-supplemented.v1", TestBroker.header(message, "ce_type"));
        assertEquals("/xinfang/messaging-test", TestBroker.header(message, "ce_source"));
        assertTrue(TestBroker.header(message, "ce_time").startsWith("2026-03-03T15:2"));
        assertTrue(TestBroker.header(message, "ce_time").endsWith("+08:00"));
        assertEquals("2026-03-03", TestBroker.header(message, "ce_legaldate"));
        assertEquals("clerk-7", TestBroker.header(message, "ce_actor"));
        assertEquals("陈静", TestBroker.header(message, "ce_actorname"));
        assertEquals("140105-PETITION", TestBroker.header(message, "ce_organ"));
        assertEquals("application/json; charset=utf-8", TestBroker.header(message, "content-type"));
    }

    @Test
    void theTraceOfTheChangeGoesWithTheEvent() {
        UUID traced = UUID.randomUUID();
        UUID untraced = UUID.randomUUID();
        Span span = Span.wrap(SpanContext.create(TRACE, SPAN, TraceFlags.getSampled(), TraceState.getDefault()));
        try (Scope active = span.makeCurrent()) {
            QuarkusTransaction.requiringNew().run(() -> append(traced, 1));
        }
        QuarkusTransaction.requiringNew().run(() -> append(untraced, 1));
        TestBroker.await(untraced, MatterSupplemented.class);
        TestBroker.await(traced, MatterSupplemented.class);
        assertEquals(
                "00-" + TRACE + "-" + SPAN + "-01",
                TestBroker.header(messagesOf(traced).getFirst(), "traceparent"));
        assertEquals("", TestBroker.header(messagesOf(untraced).getFirst(), "traceparent"));
    }

    @Test
    void manyFactsAtOnceKeepTheirOrderAndTheirChains() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> append(one, 1));
        List<UUID> ids = QuarkusTransaction.requiringNew()
                .call(() -> journal.appendAll(List.of(fact(other, 1), fact(one, 2), fact(other, 2), fact(one, 3))));
        assertEquals(4, Set.copyOf(ids).size());
        TestBroker.await(one, MatterSupplemented.class, supplemented -> supplemented.supplement() == 3);
        TestBroker.await(other, MatterSupplemented.class, supplemented -> supplemented.supplement() == 2);
        assertEquals(Supplements.row(one, 3), TestBroker.all(one, MatterSupplemented.class));
        assertEquals(Supplements.row(other, 2), TestBroker.all(other, MatterSupplemented.class));
        assertEquals(3, intactLinks(one));
        assertEquals(2, intactLinks(other));
    }

    @Test
    void batchesThatNeedTheSameKeysInOppositeOrderDoNotBlockEachOther() throws Exception {
        List<UUID> keys = Stream.generate(UUID::randomUUID).limit(40).toList();
        Callable<Void> forwards = () -> appendToAll(keys);
        Callable<Void> backwards = () -> appendToAll(keys.reversed());
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Void> done :
                    threads.invokeAll(List.of(forwards, backwards, forwards, backwards, forwards, backwards))) {
                done.get();
            }
        }
        assertTrue(keys.stream().allMatch(key -> intactLinks(key) == 6));
    }

    private Void appendToAll(List<UUID> keys) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        journal.appendAll(keys.stream().map(key -> fact(key, 1)).toList()));
        return null;
    }

    private static Journal.Fact fact(UUID matter, int supplement) {
        return new Journal.Fact(matter, Supplements.of(matter, supplement), Supplements.CLERK, ARTICLE);
    }

    private static int intactLinks(UUID matter) {
        var trail = given().auth()
                .oauth2(TestTokens.person("administrator-1", "administrator"))
                .get("/ops/audit/" + matter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals("", trail.getString("fault"));
        return trail.getInt("links");
    }

    /** Something later, through the same relay, has arrived: what should have been sent before it would have been. */
    private void assertNothingWasSentOf(UUID matter) {
        UUID later = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> append(later, 1));
        TestBroker.await(later, MatterSupplemented.class);
        assertEquals(List.of(), messagesOf(matter));
    }

    private static List<ConsumerRecord<String, byte[]>> messagesOf(UUID matter) {
        return TestBroker.records(Topics.INTAKE).stream()
                .filter(message -> matter.toString().equals(message.key()))
                .toList();
    }

    private UUID append(UUID matter, int supplement) {
        return journal.append(matter, Supplements.of(matter, supplement), Supplements.CLERK, ARTICLE);
    }
}
