package org.xinfang.platform.messaging.relay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.intake.MatterSupplemented;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.platform.messaging.RealMessaging;
import org.xinfang.platform.messaging.Supplements;
import org.xinfang.platform.messaging.Tables;
import org.xinfang.platform.testing.TestBroker;

@RealMessaging
@DisplayName("Relay: at least once, in order per key, one at a time")
class RelayIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Journal journal;

    @Inject
    Tables tables;

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    @Test
    void theEventsOfEachKeyArriveInOrderHoweverManyKeysTravelTogether() throws Exception {
        List<UUID> matters = Stream.generate(UUID::randomUUID).limit(12).toList();
        int length = 40;
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<?>> writers = new ArrayList<>();
            for (UUID matter : matters) {
                writers.add(threads.submit(
                        () -> IntStream.rangeClosed(1, length).forEach(supplement -> commit(matter, supplement))));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        List<Integer> inOrder = IntStream.rangeClosed(1, length).boxed().toList();
        for (UUID matter : matters) {
            await().atMost(PATIENCE).until(() -> sent(matter).size() >= length);
            assertEquals(inOrder, sent(matter));
        }
    }

    @Test
    void aTransactionThatCommitsLateWithAnEarlierIdIsNotPassedOver() throws Exception {
        UUID slow = UUID.randomUUID();
        UUID quick = UUID.randomUUID();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<?> transaction =
                    thread.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        append(slow, 1);
                        written.countDown();
                        waitFor(mayCommit);
                    }));
            written.await();
            commit(quick, 1);
            TestBroker.await(quick, MatterSupplemented.class);
            mayCommit.countDown();
            transaction.get();
        }
        TestBroker.await(slow, MatterSupplemented.class);
        assertTrue(outboxId(slow) < outboxId(quick), "the slow one took the lower id");
    }

    @Test
    void theFactsOfOneKeyTakeTheirIdsInTheOrderOfTheirCommits() throws Exception {
        UUID matter = UUID.randomUUID();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch otherWaits = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> first =
                    threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        append(matter, 1);
                        written.countDown();
                        waitFor(otherWaits);
                        append(matter, 2);
                    }));
            written.await();
            Future<?> second = threads.submit(() -> commit(matter, 3));
            await().atMost(PATIENCE).until(this::somebodyWaitsForAKey);
            otherWaits.countDown();
            first.get();
            second.get();
        }
        String byId = "SELECT payload::jsonb ->> 'supplement' FROM outbox_event WHERE event_key = ? ORDER BY id";
        assertEquals(List.of(1, 2, 3), tables.ints(byId, matter.toString()));
        await().atMost(PATIENCE).until(() -> sent(matter).size() == 3);
        assertEquals(List.of(1, 2, 3), sent(matter));
    }

    @Test
    void onlyOneRelayIsActiveAndAnotherTakesOverWhenItsConnectionDies() throws SQLException {
        commit(UUID.randomUUID(), 1);
        await().atMost(PATIENCE).until(() -> tables.unsent() == 0);
        OutboxLease replica = new OutboxLease(database, json);
        try {
            assertFalse(replica.held(), "the running relay has the lease");
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> {
                cutTheConnectionOfTheLease();
                return replica.held();
            });
            UUID waiting = UUID.randomUUID();
            commit(waiting, 1);
            await().during(Duration.ofSeconds(2))
                    .atMost(PATIENCE)
                    .until(() -> sent(waiting).isEmpty());
            assertEquals(1, replica.unsent(10).size());
            replica.close();
            TestBroker.await(waiting, MatterSupplemented.class);
        } finally {
            replica.close();
        }
    }

    private void cutTheConnectionOfTheLease() {
        tables.strings("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted"
                + " AND pid <> pg_backend_pid()");
    }

    private boolean somebodyWaitsForAKey() {
        return tables.ints("SELECT count(*)::int FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
                        .getFirst()
                > 0;
    }

    private int outboxId(UUID matter) {
        return tables.ints("SELECT id::int FROM outbox_event WHERE event_key = ?", matter.toString())
                .getFirst();
    }

    private static List<Integer> sent(UUID matter) {
        return TestBroker.all(matter, MatterSupplemented.class).stream()
                .map(MatterSupplemented::supplement)
                .toList();
    }

    private void commit(UUID matter, int supplement) {
        QuarkusTransaction.requiringNew().run(() -> append(matter, supplement));
    }

    private void append(UUID matter, int supplement) {
        journal.append(matter, Supplements.of(matter, supplement), Supplements.CLERK, null);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
