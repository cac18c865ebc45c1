package org.xinfang.deadline.watch;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinfang.platform.testing.TestBroker.all;
import static org.xinfang.platform.testing.TestBroker.await;
import static org.xinfang.platform.testing.TestBroker.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.EventType;
import org.xinfang.contracts.deadline.TimeLimitMet;
import org.xinfang.contracts.deadline.TimeLimitMissed;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.contracts.deadline.TimeLimitWarned;
import org.xinfang.deadline.trigger.Events;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

/** Announcements while the legal clock is moved; the scheduled watchman runs along as one more replica. */
@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_deadline"))
class WatchIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    AnnounceDueWarnings warnings;

    @Inject
    AnnounceMissed missed;

    private final Events events = Events.ofNewMatter();
    private final UUID matter = events.matter();

    @BeforeEach
    void dispatchLimitUntilSeventeenMarch() {
        TestClock.set("2026-03-02T10:00+08:00");
        given(matter, events.registered("2026-03-02T09:12+08:00"));
        await(matter, TimeLimitStarted.class);
    }

    @Test
    @DisplayName("届满前七日、三日、一日和当日各预警一次，逾期通报一次")
    void eachPlannedDayWarnsOnceAndThenTheLimitIsMissed() {
        for (String day : List.of("2026-03-10", "2026-03-14", "2026-03-16", "2026-03-17")) {
            TestClock.set(day + "T08:30+08:00");
            LocalDate on = LocalDate.parse(day);
            await(matter, TimeLimitWarned.class, warned -> warned.warnedOn().equals(on));
        }
        TestClock.set("2026-03-18T00:00:01+08:00");
        TimeLimitMissed announced = await(matter, TimeLimitMissed.class);
        assertEquals(LocalDate.of(2026, 3, 18), announced.missedOn());
        lookAgain();
        assertEquals(List.of(7, 3, 1, 0), daysLeft(matter));
        assertEquals(1, all(matter, TimeLimitMissed.class).size());
    }

    @Test
    @DisplayName("停机跨过两个预警日，恢复后各补发一次")
    void warningsMissedDuringAPauseAreMadeUpForOnceEach() {
        TestClock.set("2026-03-14T08:30+08:00");
        Awaitility.await().until(() -> daysLeft(matter).size() == 2);
        lookAgain();
        assertEquals(List.of(3, 3), daysLeft(matter));
    }

    @Test
    @DisplayName("时钟跃过届满日：不再预警，只通报逾期")
    void aJumpPastTheEndTellsOnlyThatItWasMissed() {
        TestClock.set("2026-09-18T08:30+08:00");
        TimeLimitMissed announced = await(matter, TimeLimitMissed.class);
        assertEquals(LocalDate.of(2026, 3, 18), announced.missedOn());
        lookAgain();
        assertEquals(List.of(), daysLeft(matter));
        assertEquals(1, all(matter, TimeLimitMissed.class).size());
    }

    @Test
    void aLimitThatWasMetIsNeitherWarnedOfNorMissed() {
        given(matter, events.referred("2026-03-05", UUID.randomUUID(), true));
        await(matter, TimeLimitMet.class);
        TestClock.set("2026-04-18T08:30+08:00");
        lookAgain();
        assertEquals(List.of(), daysLeft(matter));
        assertEquals(List.of(), all(matter, TimeLimitMissed.class));
    }

    @Test
    @DisplayName("多个副本同时巡查，每项只通报一次")
    void severalReplicasAnnounceEachOnce() throws Exception {
        List<UUID> matters =
                IntStream.range(0, 60).mapToObj(i -> UUID.randomUUID()).toList();
        matters.forEach(id -> given(id, new Events(id).registered("2026-03-02T09:12+08:00")));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> told(EventType.TIME_LIMIT_STARTED, matters), once(matters)::equals);

        TestClock.set("2026-03-10T08:30+08:00");
        together(warnings::announce);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> told(EventType.TIME_LIMIT_WARNED, matters), once(matters)::equals);
        TestClock.set("2026-03-18T08:30+08:00");
        together(missed::announce);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> told(EventType.TIME_LIMIT_MISSED, matters), once(matters)::equals);
        lookAgain();
        assertEquals(once(matters), told(EventType.TIME_LIMIT_WARNED, matters));
        assertEquals(once(matters), told(EventType.TIME_LIMIT_MISSED, matters));
    }

    private static Map<String, Long> once(List<UUID> matters) {
        return matters.stream().collect(toMap(UUID::toString, id -> 1L));
    }

    /** How often an event was told of each matter. */
    private static Map<String, Long> told(EventType type, List<UUID> matters) {
        Set<String> keys = matters.stream().map(UUID::toString).collect(toSet());
        return TestBroker.records(type.topic()).stream()
                .filter(message -> keys.contains(message.key()))
                .filter(message -> TestBroker.header(message, "ce_type").equals(type.wireName()))
                .collect(groupingBy(ConsumerRecord::key, counting()));
    }

    private static void together(Callable<Integer> replica) throws Exception {
        try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            for (Future<Integer> round :
                    replicas.invokeAll(Stream.generate(() -> replica).limit(12).toList())) {
                round.get();
            }
        }
    }

    /** One more complete look, and then a fact of another matter through the same outbox: nothing older is unsent. */
    private void lookAgain() {
        warnings.announce();
        missed.announce();
        Events other = Events.ofNewMatter();
        given(other.matter(), other.registered("2026-03-02T09:12+08:00"));
        await(other.matter(), TimeLimitStarted.class);
    }

    private static List<Integer> daysLeft(UUID matter) {
        return all(matter, TimeLimitWarned.class).stream()
                .map(TimeLimitWarned::daysLeft)
                .toList();
    }
}
