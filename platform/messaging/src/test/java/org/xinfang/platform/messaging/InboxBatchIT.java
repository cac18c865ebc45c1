package org.xinfang.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.Topics;

@RealMessaging
@DisplayName("Inbox: events that come together take effect together, and none is held up by another that cannot")
class InboxBatchIT {
    private static final AtomicLong OFFSET = new AtomicLong(1_000_000);
    private static final byte[] NO_EVENT = "{\"matter\": 陈".getBytes(UTF_8);

    @Inject
    Inbox inbox;

    @Inject
    NotebookConsumer notebook;

    @Inject
    Tables tables;

    private final UUID matter = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void theyAreOneTransactionInTheirOrder() {
        inbox.receiveAll(notebook, List.of(supplement(matter, 1), supplement(other, 1), supplement(matter, 2)));

        assertEquals(List.of(1, 2), tables.notesOf(matter));
        assertEquals(List.of(1), tables.notesOf(other));
        assertEquals(List.of(1), transactions(matter, other));
    }

    @Test
    void whatCameBeforeOrTwiceTakesEffectOnce() {
        ConsumerRecord<String, byte[]> first = supplement(matter, 1);
        inbox.receiveAll(notebook, List.of(first, first, supplement(matter, 2)));
        inbox.receiveAll(notebook, List.of(first, supplement(matter, 3)));

        assertEquals(List.of(1, 2, 3), tables.notesOf(matter));
    }

    @Test
    void oneThatFailsIsParkedWithThoseBehindItAndTheOthersTakeEffect() {
        NotebookConsumer.doNotUnderstand(matter, 2);
        inbox.receiveAll(
                notebook,
                List.of(supplement(matter, 1), supplement(matter, 2), supplement(other, 1), supplement(matter, 3)));

        assertEquals(List.of(1), tables.notesOf(matter));
        assertEquals(List.of(1), tables.notesOf(other));
        assertEquals(
                List.of(
                        "IllegalStateException: the notebook does not understand it",
                        "behind a parked event of the same key"),
                tables.parkedOf(matter));
    }

    @Test
    void whatIsNoEventIsParkedAmongTheOthers() {
        inbox.receiveAll(
                notebook,
                List.of(record(matter, UUID.randomUUID(), NO_EVENT), supplement(matter, 1), supplement(other, 1)));

        assertEquals(2, tables.parkedOf(matter).size());
        assertEquals(List.of(1), tables.notesOf(other));
    }

    private List<Integer> transactions(UUID... matters) {
        return tables.ints(
                "SELECT count(DISTINCT xmin::text)::int FROM note WHERE matter IN (?, ?)", (Object[]) matters);
    }

    private static ConsumerRecord<String, byte[]> supplement(UUID matter, int supplement) {
        String body = """
                {"matter": "%s", "supplement": %d, "suppliedAt": "2026-03-03T15:20:07+08:00",
                 "by": {"code": "140105-PETITION", "name": "太原市小店区信访局"}}
                """.formatted(matter, supplement);
        return record(matter, UUID.randomUUID(), body.getBytes(UTF_8));
    }

    private static ConsumerRecord<String, byte[]> record(UUID matter, UUID event, byte[] body) {
        ConsumerRecord<String, byte[]> message =
                new ConsumerRecord<>(Topics.INTAKE, 0, OFFSET.getAndIncrement(), matter.toString(), body);
        Stream.of(
                        List.of("ce_id", event.toString()),
                        List.of("ce_type", "xinfang.intake.matter-supplemented.v1"),
                        List.of("ce_time", "2026-03-03T15:20:07+08:00"))
                .forEach(header -> message.headers()
                        .add(header.getFirst(), header.getLast().getBytes(UTF_8)));
        return message;
    }
}
