package org.xinfang.deadline.reschedule;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.EventType;
import org.xinfang.contracts.deadline.TimeLimitMet;
import org.xinfang.contracts.deadline.TimeLimitMissed;
import org.xinfang.contracts.deadline.TimeLimitRescheduled;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.contracts.deadline.TimeLimitWarned;
import org.xinfang.deadline.arrangement.Notices;
import org.xinfang.deadline.limit.Start;
import org.xinfang.deadline.limit.StartTimeLimit;
import org.xinfang.deadline.limit.Subject;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.trigger.Events;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;
import org.xinfang.platform.testing.TestTokens;

/** The calendar changes under running limits; the scheduled recomputer runs along as one more replica. */
@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_deadline"))
class RecomputationIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    RecomputeLimits recomputeLimits;

    @Inject
    StartTimeLimit startTimeLimit;

    private final Events events = Events.ofNewMatter();
    private final UUID matter = events.matter();

    /** The other tests count with the calendar as it was published. */
    @AfterEach
    void theYearAsItWasPublished() {
        Notices.shipped(2026).send().statusCode(200);
        finished(2026);
    }

    @Test
    @DisplayName("B3：年中变更放假安排，届满日顺延，不顺延的届满日不变，历史一条，通知一次")
    void anAmendedYearMovesTheLegalDueDayOnce() {
        TestClock.set("2026-04-20T10:00+08:00");
        given(matter, events.registered("2026-04-20T09:00+08:00"));
        assertEquals(day("2026-05-06"), await(matter, TimeLimitStarted.class).legalDue());

        Notices.shipped(2026).with("补休", "2026-05-06", "2026-05-07").send().statusCode(200);

        TimeLimitRescheduled moved = await(matter, TimeLimitRescheduled.class);
        assertEquals(day("2026-05-05"), moved.strictDue());
        assertEquals(day("2026-05-05"), moved.oldStrictDue());
        assertEquals(day("2026-05-06"), moved.oldLegalDue());
        assertEquals(day("2026-05-08"), moved.legalDue());
        assertFalse(moved.provisional());
        finished(2026);
        assertEquals(1, all(matter, TimeLimitRescheduled.class).size());
        asBureau()
                .body("[0].legalDue", equalTo("2026-05-08"))
                .body("[0].history.findAll { it.kind == 'RESCHEDULED' }.size()", equalTo(1));
    }

    @Test
    @DisplayName("B12：临时放假使未结束的期限顺延，预警随之改期；已结束的保持原日期")
    void aNewRestDayMovesOpenLimitsAndTheirWarningsButNotEndedOnes() {
        TestClock.set("2026-12-03T10:00+08:00");
        Events ended = Events.ofNewMatter();
        given(ended.matter(), ended.registered("2026-12-03T09:00+08:00"));
        given(ended.matter(), ended.referred("2026-12-03", UUID.randomUUID(), true));
        assertEquals(
                day("2026-12-18"), await(ended.matter(), TimeLimitMet.class).legalDue());
        given(matter, events.registered("2026-12-03T09:00+08:00"));
        assertEquals(day("2026-12-18"), await(matter, TimeLimitStarted.class).legalDue());

        Notices.shipped(2026).with("临时放假", "2026-12-18", "2026-12-18").send().statusCode(200);

        assertEquals(
                day("2026-12-21"), await(matter, TimeLimitRescheduled.class).legalDue());
        finished(2026);
        assertEquals(List.of(), all(ended.matter(), TimeLimitRescheduled.class));
        TestClock.set("2026-12-21T09:30+08:00");
        await(matter, TimeLimitWarned.class, warned -> warned.warnedOn().equals(day("2026-12-21")));
        assertEquals(List.of(), all(matter, TimeLimitMissed.class));
    }

    @Test
    @DisplayName("B1：暂定年度公布后，期限即使日期不变也告知已确定")
    void aPublishedYearMakesProvisionalLimitsCertain() {
        TestClock.set("2029-03-01T10:00+08:00");
        given(matter, events.registered("2029-03-01T09:00+08:00"));
        TimeLimitStarted started = await(matter, TimeLimitStarted.class);
        assertEquals(true, started.provisional());

        Notices.ofYear2029().send().statusCode(200);

        TimeLimitRescheduled certain = await(matter, TimeLimitRescheduled.class);
        assertFalse(certain.provisional());
        assertEquals(started.legalDue(), certain.legalDue());
        finished(2029);
        assertEquals(1, all(matter, TimeLimitRescheduled.class).size());
    }

    @Test
    @DisplayName("多个副本分担重新计算，中途崩溃的一批不留痕迹，每个期限恰好通知一次")
    void replicasShareTheWorkAndACrashHasNoEffect() throws Exception {
        TestClock.set("2026-04-20T10:00+08:00");
        List<UUID> matters =
                IntStream.range(0, 450).mapToObj(i -> UUID.randomUUID()).toList();
        matters.forEach(this::start);

        Notices.shipped(2026).with("补休", "2026-05-06", "2026-05-07").send().statusCode(200);
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    recomputeLimits.recompute();
                    throw new IllegalStateException("crash");
                }));
        together();
        finished(2026);

        Awaitility.await().atMost(PATIENCE).until(() -> told(matters), once(matters)::equals);
    }

    private void start(UUID id) {
        startTimeLimit.start(
                new Start(id, new RuleCode("TL-01"), Subject.wholeMatter(), Events.BUREAU, day("2026-04-20")));
    }

    private void together() throws Exception {
        try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> batch : replicas.invokeAll(
                    Stream.<java.util.concurrent.Callable<Boolean>>generate(() -> recomputeLimits::recompute)
                            .limit(12)
                            .toList())) {
                batch.get();
            }
        }
    }

    private static void finished(int year) {
        Awaitility.await().atMost(PATIENCE).until(() -> openDueDays(year), open -> open == 0);
    }

    private static int openDueDays(int year) {
        return given().get("/api/v1/calendars/" + year + "/recomputation")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("openDueDays");
    }

    private io.restassured.response.ValidatableResponse asBureau() {
        return given().auth()
                .oauth2(TestTokens.staff("分办员", Events.BUREAU.code(), Events.BUREAU.name(), "dispatcher"))
                .get("/api/v1/matters/" + matter + "/time-limits")
                .then()
                .statusCode(200);
    }

    private static Map<String, Long> told(List<UUID> matters) {
        Set<String> keys = matters.stream().map(UUID::toString).collect(toSet());
        EventType type = EventType.TIME_LIMIT_RESCHEDULED;
        return TestBroker.records(type.topic()).stream()
                .filter(message -> keys.contains(message.key()))
                .filter(message -> TestBroker.header(message, "ce_type").equals(type.wireName()))
                .collect(groupingBy(ConsumerRecord::key, counting()));
    }

    private static Map<String, Long> once(List<UUID> matters) {
        return matters.stream().collect(toMap(UUID::toString, id -> 1L));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
