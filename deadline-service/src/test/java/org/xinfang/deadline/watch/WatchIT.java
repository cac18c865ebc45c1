package org.xinfang.deadline.watch;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinfang.platform.testing.TestBroker.all;
import static org.xinfang.platform.testing.TestBroker.await;
import static org.xinfang.platform.testing.TestBroker.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.EventType;
import org.xinfang.contracts.deadline.TimeLimitCancelled;
import org.xinfang.contracts.deadline.TimeLimitEscalated;
import org.xinfang.contracts.deadline.TimeLimitMet;
import org.xinfang.contracts.deadline.TimeLimitMissed;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.contracts.deadline.TimeLimitWarned;
import org.xinfang.deadline.trigger.DirectFiling;
import org.xinfang.deadline.trigger.Events;
import org.xinfang.platform.core.LegalClock;
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
    Announce announce;

    @Inject
    LegalClock clock;

    @Inject
    Session database;

    private final Events events = Events.ofNewMatter();
    private final UUID matter = events.matter();

    @BeforeEach
    void dispatchLimitUntilSeventeenMarch() {
        TestClock.set("2026-03-02T10:00+08:00");
        given(matter, events.registered("2026-03-02T09:12+08:00"));
        await(matter, TimeLimitStarted.class);
    }

    @Test
    @DisplayName("届满前七日、三日（周六，提前至周五）、一日和当日各预警一次，逾期通报一次")
    void eachPlannedDayWarnsOnceAndThenTheLimitIsMissed() {
        for (String day : List.of("2026-03-10", "2026-03-13", "2026-03-16", "2026-03-17")) {
            TestClock.set(day + "T08:30+08:00");
            LocalDate on = LocalDate.parse(day);
            await(matter, TimeLimitWarned.class, warned -> warned.warnedOn().equals(on));
        }
        TestClock.set("2026-03-18T00:00:01+08:00");
        TimeLimitMissed announced = await(matter, TimeLimitMissed.class);
        assertEquals(LocalDate.of(2026, 3, 18), announced.missedOn());
        lookAgain();
        assertEquals(List.of("7", "3", "1", "0"), stages(matter));
        assertEquals(1, all(matter, TimeLimitMissed.class).size());
    }

    @Test
    @DisplayName("B28 停机跨过两个预警日，恢复后每级恰好补发一次")
    void b28WarningsMissedDuringAPauseAreMadeUpForOnceEach() {
        awaitFirstLook(matter);
        TestClock.set("2026-03-13T08:30+08:00");
        Awaitility.await().atMost(PATIENCE).until(() -> stages(matter).size() == 2);
        lookAgain();
        assertEquals(List.of("7", "3"), stages(matter));
        TimeLimitWarned first = all(matter, TimeLimitWarned.class).getFirst();
        assertEquals(LocalDate.of(2026, 3, 10), first.plannedOn());
        assertEquals(3, first.daysLate());
        assertEquals(4, first.daysLeft());
    }

    @Test
    @DisplayName("B25 夜间到期的预警待次日上班后发出")
    void b25NothingIsSentOutsideOfficeHours() {
        awaitFirstLook(matter);
        TestClock.set("2026-03-10T05:00+08:00");
        lookAgain();
        assertEquals(List.of(), stages(matter));
        TestClock.set("2026-03-10T08:30+08:00");
        Awaitility.await().atMost(PATIENCE).until(() -> stages(matter).equals(List.of("7")));
    }

    @Test
    @DisplayName("逾期一日、七日、十五日逐级上报，各一次；最高一级之上不再上报")
    void anOverdueLimitIsReportedUpwardsStepByStep() {
        awaitFirstLook(matter);
        for (String day : List.of("2026-03-18", "2026-03-24", "2026-04-01")) {
            TestClock.set(day + "T09:00+08:00");
            LocalDate on = LocalDate.parse(day);
            await(
                    matter,
                    TimeLimitEscalated.class,
                    escalated -> escalated.escalatedOn().equals(on));
        }
        lookAgain();
        List<TimeLimitEscalated> reports = all(matter, TimeLimitEscalated.class);
        assertEquals(
                List.of("140100-PETITION", "140000-PETITION", "140000-GOVERNMENT"),
                reports.stream().map(report -> report.superior().code()).toList());
        assertEquals(
                List.of(1, 7, 15),
                reports.stream().map(TimeLimitEscalated::daysOverdue).toList());
    }

    @Test
    @DisplayName("时钟跃过届满日：不再预警，只通报逾期")
    void aJumpPastTheEndTellsOnlyThatItWasMissed() {
        awaitFirstLook(matter);
        TestClock.set("2026-09-18T08:30+08:00");
        TimeLimitMissed announced = await(matter, TimeLimitMissed.class);
        assertEquals(LocalDate.of(2026, 3, 18), announced.missedOn());
        lookAgain();
        assertEquals(List.of(), stages(matter));
        assertEquals(1, all(matter, TimeLimitMissed.class).size());
    }

    @Test
    @DisplayName("B26 已取消的期限不再预警、不通报逾期、不上报")
    void b26ACancelledLimitIsGone() {
        DirectFiling direct = DirectFiling.with(Events.STREET_OFFICE);
        given(direct.matter(), direct.registered());
        await(direct.matter(), TimeLimitStarted.class);
        awaitFirstLook(direct.matter());
        given(direct.matter(), direct.divided(1));
        given(direct.matter(), direct.sentOn(1, "2026-03-05"));
        await(direct.matter(), TimeLimitCancelled.class);
        TestClock.set("2026-04-20T09:00+08:00");
        lookAgain();
        assertEquals(List.of(), stages(direct.matter()));
        assertEquals(List.of(), all(direct.matter(), TimeLimitMissed.class));
        assertEquals(List.of(), all(direct.matter(), TimeLimitEscalated.class));
    }

    @Test
    void aLimitThatWasMetIsNeitherWarnedOfNorMissed() {
        given(matter, events.referred("2026-03-05", UUID.randomUUID(), true));
        await(matter, TimeLimitMet.class);
        TestClock.set("2026-04-18T08:30+08:00");
        lookAgain();
        assertEquals(List.of(), stages(matter));
        assertEquals(List.of(), all(matter, TimeLimitMissed.class));
    }

    @Test
    @DisplayName("B55 三个副本同时巡查，二十项到期，各通报一次、各上报一次")
    void b55ThreeReplicasTellEachOnce() throws Exception {
        List<UUID> matters =
                IntStream.range(0, 20).mapToObj(i -> UUID.randomUUID()).toList();
        matters.forEach(id -> given(id, new Events(id).registered("2026-03-02T09:12+08:00")));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> told(EventType.TIME_LIMIT_STARTED, matters), once(matters)::equals);
        matters.forEach(this::awaitFirstLook);

        TestClock.set("2026-03-10T08:30+08:00");
        threeReplicas();
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> told(EventType.TIME_LIMIT_WARNED, matters), once(matters)::equals);
        TestClock.set("2026-03-18T08:30+08:00");
        threeReplicas();
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> told(EventType.TIME_LIMIT_ESCALATED, matters), once(matters)::equals);
        lookAgain();
        assertEquals(once(matters), told(EventType.TIME_LIMIT_WARNED, matters));
        assertEquals(once(matters), told(EventType.TIME_LIMIT_MISSED, matters));
        assertEquals(once(matters), told(EventType.TIME_LIMIT_ESCALATED, matters));
        assertEquals(once(matters), told(EventType.SUPERVISION_TASK_OPENED, matters));
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

    /** Each looks four times, all at once. */
    private void threeReplicas() throws Exception {
        Callable<Integer> replica = () -> IntStream.range(0, 4)
                .map(look -> announce.announce(clock.now()).size())
                .sum();
        try (ExecutorService replicas = Executors.newFixedThreadPool(3)) {
            for (Future<Integer> looks : replicas.invokeAll(List.of(replica, replica, replica))) {
                looks.get();
            }
        }
    }

    /** The watch has seen the limit's dates: from then on a leap of the clock is a pause. */
    private void awaitFirstLook(UUID matter) {
        Awaitility.await("first look at " + matter).atMost(PATIENCE).until(() -> firstLooks(matter) > 0);
    }

    private long firstLooks(UUID matter) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "SELECT count(since) FROM watch_entry JOIN time_limit ON id = time_limit"
                                        + " WHERE matter = :matter",
                                Long.class)
                        .setParameter("matter", matter)
                        .getSingleResult());
    }

    /** One more complete look, and then a fact of another matter through the same outbox: nothing older is unsent. */
    private void lookAgain() {
        announce.announce(clock.now());
        Events other = Events.ofNewMatter();
        given(other.matter(), other.registered("2026-03-02T09:12+08:00"));
        await(other.matter(), TimeLimitStarted.class);
    }

    private static List<String> stages(UUID matter) {
        return all(matter, TimeLimitWarned.class).stream()
                .map(TimeLimitWarned::stage)
                .toList();
    }
}
