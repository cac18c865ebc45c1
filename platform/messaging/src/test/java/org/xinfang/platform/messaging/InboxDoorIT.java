package org.xinfang.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.Topics;
import org.xinfang.platform.messaging.InboxDoor.StoppingException;

@RealMessaging
@DisplayName(
        "Inbox while the process stops: what is in ends, what comes is left to the next process, nothing is parked")
class InboxDoorIT {
    private static final AtomicLong OFFSET = new AtomicLong(2_000_000);

    /** One for each task: none waits until another has ended. */
    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    @Inject
    IncomingEvents incoming;

    @Inject
    InboxStore store;

    @Inject
    LoadedEntities entities;

    @Inject
    Tables tables;

    private final InboxDoor door = new InboxDoor();
    private final UUID matter = UUID.randomUUID();
    private Inbox inbox;

    @BeforeEach
    void aDoorOfItsOwn() {
        inbox = new Inbox(incoming, store, entities, door);
    }

    @Test
    void whatComesAfterwardsIsNeitherTakenInNorParked() throws InterruptedException {
        door.close();

        assertThrows(StoppingException.class, () -> inbox.receive(handler(() -> {}), event()));
        assertThrows(StoppingException.class, () -> inbox.receiveAll(handler(() -> {}), List.of(event())));
        assertEquals(List.of(), tables.parkedOf(matter));
    }

    @Test
    void anEventThatFailsBecauseThingsAreBeingTakenAwayIsNotParked() {
        EventHandler withoutGround = handler(() -> {
            beginClosing();
            throw new IllegalStateException("EntityManagerFactory is closed");
        });

        assertThrows(StoppingException.class, () -> inbox.receiveAll(withoutGround, List.of(event(), event())));
        assertEquals(List.of(), tables.parkedOf(matter));
    }

    @Test
    void stoppingWaitsForTheEventThatIsTakingEffect() {
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Void> effect = CompletableFuture.runAsync(
                () -> inbox.receive(
                        handler(() -> {
                            begun.countDown();
                            await(goOn);
                        }),
                        event()),
                THREADS);
        await(begun);
        CompletableFuture<Void> stopping = beginClosing();

        assertFalse(stopping.isDone(), "stopped over an event that was taking effect");
        goOn.countDown();
        effect.join();
        stopping.join();
        assertEquals(List.of(), tables.parkedOf(matter));
    }

    /** As the container does it: on a thread that has no event in hand. */
    private CompletableFuture<Void> beginClosing() {
        CompletableFuture<Void> closing = CompletableFuture.runAsync(this::closeNow, THREADS);
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThrows(StoppingException.class, door::requireOpen));
        return closing;
    }

    private void closeNow() {
        try {
            door.close();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static EventHandler handler(Runnable effect) {
        return new EventHandler() {
            @Override
            public String channel() {
                return "door";
            }

            @Override
            public void handle(EventEnvelope envelope) {
                effect.run();
            }
        };
    }

    private ConsumerRecord<String, byte[]> event() {
        String body = """
                {"matter": "%s", "supplement": 1, "suppliedAt": "2026-03-03T15:20:07+08:00",
                 "by": {"code": "140105-PETITION", "name": "太原市小店区信访局"}}
                """.formatted(matter);
        ConsumerRecord<String, byte[]> message = new ConsumerRecord<>(
                Topics.INTAKE, 0, OFFSET.getAndIncrement(), matter.toString(), body.getBytes(UTF_8));
        message.headers()
                .add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8))
                .add("ce_type", "xinfang.intake.matter-supplemented.v1".getBytes(UTF_8))
                .add("ce_time", "2026-03-03T15:20:07+08:00".getBytes(UTF_8));
        return message;
    }
}
