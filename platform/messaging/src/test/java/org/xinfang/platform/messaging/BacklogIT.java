package org.xinfang.platform.messaging;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.Topics;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;

@RealMessaging
@DisplayName("A backlog is worked off steadily")
class BacklogIT {
    private static final int MATTERS = 20;
    private static final int EVENTS_EACH = 100;
    private static final int PARTITIONS = 6;

    @Inject
    Tables tables;

    @AfterEach
    void hurryAgain() {
        NotebookConsumer.takeYourTime(0);
    }

    @Test
    void twoThousandEventsDrainInOrderWhileTheCommittedOffsetsGrow() throws Exception {
        NotebookConsumer.takeYourTime(2);
        List<UUID> matters = Stream.generate(UUID::randomUUID).limit(MATTERS).toList();
        matters.forEach(matter -> TestBroker.givenAll(matter, Supplements.row(matter, EVENTS_EACH)));

        List<Long> committed = new ArrayList<>();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", RealComponents.kafka()))) {
            await().atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> {
                        committed.add(committed(admin));
                        return matters.stream()
                                .allMatch(matter -> tables.notesOf(matter).size() == EVENTS_EACH);
                    });
            await().atMost(Duration.ofSeconds(30)).until(() -> committed(admin) == written(admin));
        }
        assertEquals(committed.stream().sorted().toList(), committed, "offsets never go back");
        assertTrue(committed.stream().distinct().count() >= 4, "offsets grow all the way: " + committed);
        List<Integer> inOrder = IntStream.rangeClosed(1, EVENTS_EACH).boxed().toList();
        matters.forEach(matter -> assertEquals(inOrder, tables.notesOf(matter)));
    }

    private static long written(Admin admin) throws Exception {
        Map<TopicPartition, OffsetSpec> ends = IntStream.range(0, PARTITIONS)
                .boxed()
                .collect(Collectors.toMap(
                        partition -> new TopicPartition(Topics.INTAKE, partition), partition -> OffsetSpec.latest()));
        return admin.listOffsets(ends).all().get().values().stream()
                .mapToLong(ListOffsetsResultInfo::offset)
                .sum();
    }

    private static long committed(Admin admin) throws Exception {
        return admin.listConsumerGroupOffsets("messaging-test").partitionsToOffsetAndMetadata().get().values().stream()
                .mapToLong(OffsetAndMetadata::offset)
                .sum();
    }
}
