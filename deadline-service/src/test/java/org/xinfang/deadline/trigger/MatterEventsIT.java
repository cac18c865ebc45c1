package org.xinfang.deadline.trigger;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.xinfang.platform.testing.TestBroker.all;
import static org.xinfang.platform.testing.TestBroker.await;
import static org.xinfang.platform.testing.TestBroker.given;
import static org.xinfang.platform.testing.TestBroker.givenAgain;
import static org.xinfang.platform.testing.TestBroker.givenRaw;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.Topics;
import org.xinfang.contracts.deadline.TimeLimitCancelled;
import org.xinfang.contracts.deadline.TimeLimitMet;
import org.xinfang.contracts.deadline.TimeLimitOwedAgain;
import org.xinfang.contracts.deadline.TimeLimitResumed;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.contracts.deadline.TimeLimitSuspended;
import org.xinfang.contracts.handling.ReviewRequested;
import org.xinfang.contracts.routing.MatterAssigned;
import org.xinfang.contracts.routing.RepeatMerged;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.deadline.limit.TimeLimits;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestClock;

/** Facts in by Kafka, limits in PostgreSQL, events out by Kafka. */
@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_deadline"))
class MatterEventsIT {

    @Inject
    TimeLimits limits;

    @Inject
    AgroalDataSource database;

    private final Events events = Events.ofNewMatter();
    private final UUID matter = events.matter();
    private final UUID referral = UUID.randomUUID();

    @BeforeEach
    void inSpring() {
        TestClock.set("2026-03-02T10:00+08:00");
    }

    @Test
    @DisplayName("登记起算、分流完毕结束（第二十二条第一款）")
    void registrationStartsAndDispatchEndsTheFirstLimit() {
        given(matter, events.registered("2026-03-02T09:12+08:00"));
        TimeLimitStarted started = await(matter, TimeLimitStarted.class);
        assertEquals("TL-01", started.rule());
        assertEquals("《信访工作条例》第二十二条第一款", started.article());
        assertEquals(LocalDate.of(2026, 3, 17), started.legalDue());
        assertEquals(Events.BUREAU, started.bound());
        assertFalse(started.provisional());

        given(matter, events.referred("2026-03-05", referral, true));
        TimeLimitMet met = await(matter, TimeLimitMet.class);
        assertEquals(started.timeLimit(), met.timeLimit());
        assertEquals(LocalDate.of(2026, 3, 5), met.metOn());
        assertFalse(met.late());
    }

    @Test
    @DisplayName("第十九条第三款：重复信访并案后分流期限结束，不起算告知、异议、办理期限；直接收到的告知期限随之结束")
    void aMergedRepeatIsDispatchedAndStartsNoLimit() {
        given(matter, events.registered("2026-03-02T09:12+08:00"));
        given(matter, new RepeatEvents(matter).merged("2026-03-05", true));
        assertEquals(LocalDate.of(2026, 3, 5), await(matter, TimeLimitMet.class).metOn());
        assertEquals(Set.of("TL-01 Met"), states(matter));

        DirectFiling filed = DirectFiling.with(Events.STREET_OFFICE);
        given(filed.matter(), filed.registered());
        given(filed.matter(), filed.divided(1));
        given(filed.matter(), new RepeatEvents(filed.matter()).merged(Events.STREET_OFFICE, "2026-03-05", true));
        assertEquals("TL-02", await(filed.matter(), TimeLimitCancelled.class).rule());
        assertEquals(Set.of("TL-02 Cancelled"), states(filed.matter()));
    }

    @Test
    @DisplayName("第二十二条第一款：撤销并案的，登记、分流期限和直接收到的告知期限按原届满日继续")
    void aSeparatedClaimIsOwedAgainByTheSameDay() {
        RepeatEvents repeat = new RepeatEvents(matter);
        RepeatMerged merged = repeat.merged("2026-03-05", true);
        given(matter, events.registered("2026-03-02T09:12+08:00"));
        given(matter, merged);
        await(matter, TimeLimitMet.class);
        given(matter, repeat.separated(merged, "2026-03-11"));
        TimeLimitOwedAgain again = await(matter, TimeLimitOwedAgain.class);
        assertEquals("TL-01", again.rule());
        assertEquals(LocalDate.of(2026, 3, 17), again.legalDue());
        awaitStates(matter, "TL-01 Running");
        given(matter, events.referred("2026-03-11", referral, true));
        awaitStates(matter, "TL-01 Met");

        DirectFiling filed = DirectFiling.with(Events.STREET_OFFICE);
        RepeatEvents kept = new RepeatEvents(filed.matter());
        RepeatMerged mistaken = kept.merged(Events.STREET_OFFICE, "2026-03-05", true);
        given(filed.matter(), filed.registered());
        given(filed.matter(), filed.divided(1));
        given(filed.matter(), mistaken);
        awaitStates(filed.matter(), "TL-02 Cancelled");
        given(filed.matter(), kept.separated(mistaken, "2026-03-09"));
        awaitStates(filed.matter(), "TL-02 Running");
    }

    @Test
    @DisplayName("并案当日撤销的，期限同样继续；当日另行转送的，当日履行")
    void aMergeTakenBackOnItsDayLeavesTheDispatchOfThatDay() {
        RepeatEvents repeat = new RepeatEvents(matter);
        RepeatMerged merged = repeat.merged("2026-03-05", true);
        given(matter, events.registered("2026-03-02T09:12+08:00"));
        given(matter, merged);
        awaitStates(matter, "TL-01 Met");
        given(matter, repeat.separated(merged, "2026-03-05"));
        awaitStates(matter, "TL-01 Running");
        given(matter, events.referred("2026-03-05", referral, true));
        awaitStates(matter, "TL-01 Met");
    }

    @Test
    @DisplayName("第二十三条第三款：退回后登记、分流期限继续，重新转送才结束")
    void aReturnedClaimIsOwedAgainByTheSameDay() {
        given(matter, events.registered("2026-03-02T09:12+08:00"));
        given(matter, events.referred("2026-03-05", referral, true));
        await(matter, TimeLimitMet.class);
        given(matter, events.objectionDecided("2026-03-11", referral, true));
        TimeLimitOwedAgain again = await(matter, TimeLimitOwedAgain.class);
        assertEquals("TL-01", again.rule());
        assertEquals(LocalDate.of(2026, 3, 17), again.legalDue());
        assertEquals(Set.of("TL-01 Running"), states(matter));
        given(matter, events.referred("2026-03-18", UUID.randomUUID(), true));
        await(matter, TimeLimitMet.class, TimeLimitMet::late);
        assertEquals(Set.of("TL-01 Met"), states(matter));
    }

    @Test
    @DisplayName("普通信访事项全程：登记、告知、异议、办理、复查申请各期限")
    void anOrdinaryMattersLimits() {
        given(matter, events.registered("2026-03-02T09:12+08:00"));
        given(matter, events.referred("2026-03-05", referral, true));
        given(matter, events.received("2026-03-09", referral));
        given(matter, events.takenUp("2026-03-12", referral));
        given(matter, events.accepted("2026-03-20", "PETITION"));
        given(matter, events.noticeIssued("2026-03-20", "DOC-05", Events.STREET_OFFICE, 1));
        given(matter, events.opinion("2026-05-12"));
        given(matter, events.delivered("2026-05-15", "DOC-12", UUID.randomUUID(), "PETITIONER"));

        await(matter, TimeLimitMet.class, met -> met.rule().equals("TL-03"));
        await(matter, TimeLimitMet.class, met -> met.rule().equals("TL-05"));
        TimeLimitCancelled objection = await(matter, TimeLimitCancelled.class);
        assertEquals("TL-04", objection.rule());
        TimeLimitStarted review =
                await(matter, TimeLimitStarted.class, started -> started.rule().equals("TL-06"));
        assertNull(review.bound());
        assertEquals(LocalDate.of(2026, 6, 14), review.strictDue());
        assertEquals(LocalDate.of(2026, 6, 15), review.legalDue());
        assertEquals(Set.of("TL-01 Met", "TL-03 Met", "TL-04 Cancelled", "TL-05 Met", "TL-06 Running"), states(matter));
    }

    @Test
    void theSameEventTwiceTakesEffectOnce() {
        UUID id = UUID.randomUUID();
        givenAgain(id, matter, events.registered("2026-03-02T09:12+08:00"));
        givenAgain(id, matter, events.registered("2026-03-02T09:12+08:00"));
        UUID repeatedStart = given(matter, events.registered("2026-03-02T09:12+08:00"));
        given(matter, events.referred("2026-03-05", referral, true));
        UUID repeatedEnding = given(matter, events.referred("2026-03-05", referral, true));
        awaitTakenIn(repeatedStart, repeatedEnding);
        await(matter, TimeLimitMet.class);
        assertEquals(1, all(matter, TimeLimitStarted.class).size());
        assertEquals(1, all(matter, TimeLimitMet.class).size());
    }

    @Test
    void anEndingHeardOfBeforeItsStartIsRemembered() {
        awaitTakenIn(
                given(matter, events.opinion("2026-05-12")),
                given(matter, events.takenUp("2026-03-12", referral)),
                given(matter, events.noticeIssued("2026-03-20", "DOC-05", Events.STREET_OFFICE, null)));
        given(matter, events.accepted("2026-03-20", "PETITION"));
        given(matter, events.received("2026-03-09", referral));

        await(matter, TimeLimitMet.class, met -> met.rule().equals("TL-05"));
        await(matter, TimeLimitMet.class, met -> met.rule().equals("TL-03"));
        await(matter, TimeLimitCancelled.class);
        awaitStates(matter, "TL-03 Met", "TL-04 Cancelled", "TL-05 Met");
    }

    @Test
    @DisplayName("事件次序打乱，结果相同")
    void anyOrderOfTheFactsLeadsToTheSameLimits() {
        Random random = new Random(20220501);
        Set<Set<String>> histories = new HashSet<>();
        for (int round = 0; round < 6; round++) {
            Events story = Events.ofNewMatter();
            UUID hearing = UUID.randomUUID();
            UUID sent = UUID.randomUUID();
            List<Record> facts = new ArrayList<>(List.of(
                    story.registered("2026-03-02T09:12+08:00"),
                    story.referred("2026-03-05", sent, true),
                    story.received("2026-03-09", sent),
                    story.takenUp("2026-03-12", sent),
                    story.accepted("2026-03-20", "PETITION"),
                    story.noticeIssued("2026-03-20", "DOC-05", Events.STREET_OFFICE, 1),
                    story.opinion("2026-05-12"),
                    story.opinion("2026-05-14"),
                    story.supplemented("2026-04-02T10:00+08:00"),
                    story.reReviewRequested("2026-08-10", "2026-08-10"),
                    story.hearingOpened("2026-08-17", hearing),
                    story.hearingClosed("2026-08-28", hearing)));
            Collections.shuffle(facts, random);
            awaitTakenIn(facts.stream().map(fact -> given(story.matter(), fact)).toArray(UUID[]::new));
            awaitStates(story.matter(), "TL-01 Met", "TL-03 Met", "TL-04 Cancelled", "TL-05 Met", "TL-09 Running");
            assertEquals(LocalDate.of(2026, 5, 12), opinionDay(story.matter()), facts::toString);
            assertEquals(
                    LocalDate.of(2026, 9, 21),
                    limitOf(story.matter(), "TL-09").terms().due().legalDue(),
                    facts::toString);
            histories.add(historyOf(story.matter()));
        }
        assertEquals(1, histories.size(), histories::toString);
    }

    @Test
    @DisplayName("复查、复核各期限；复核听证期间中止计算（第三十五条、第三十六条）")
    void theLimitsOfReviewAndReReview() {
        UUID hearing = UUID.randomUUID();
        given(matter, events.delivered("2026-05-15", "DOC-12", UUID.randomUUID(), "PETITIONER"));
        given(matter, events.reviewRequested("2026-06-15", "2026-06-15"));
        given(matter, events.delivered("2026-07-10", "DOC-18", UUID.randomUUID(), "PETITIONER"));
        given(matter, events.reReviewRequested("2026-08-10", "2026-08-10"));
        awaitStates(matter, "TL-06 Met", "TL-07 Running", "TL-08 Met", "TL-09 Running");
        given(matter, events.hearingOpened("2026-08-17", hearing));
        TimeLimitSuspended suspended = await(matter, TimeLimitSuspended.class);
        assertEquals(LocalDate.of(2026, 8, 17), suspended.suspendedOn());
        awaitStates(matter, "TL-06 Met", "TL-07 Running", "TL-08 Met", "TL-09 Suspended");
        given(matter, events.hearingClosed("2026-08-28", hearing));
        TimeLimitResumed resumed = await(matter, TimeLimitResumed.class);
        assertEquals(LocalDate.of(2026, 9, 9), resumed.oldLegalDue());
        assertEquals(LocalDate.of(2026, 9, 21), resumed.legalDue());
        assertEquals(
                LocalDate.of(2026, 7, 15),
                limitOf(matter, "TL-07").terms().due().legalDue());
    }

    @Test
    @DisplayName("交办期限由交办机关指定，遇休息日不顺延（第二十二条第一款第三项）")
    void anAssignedMatterIsDueOnTheDayTheAssignerSet() {
        MatterAssigned assigned = events.assigned("2026-03-05", true);
        given(matter, assigned);
        TimeLimitStarted started = await(matter, TimeLimitStarted.class);
        assertEquals("TL-10", started.rule());
        assertEquals(LocalDate.of(2026, 5, 4), started.legalDue());
        awaitTakenIn(given(matter, events.closed("2026-05-04", "SUPPORTED_EXECUTED")));
        awaitStates(matter, "TL-10 Running");
        given(matter, events.reported(assigned, 1, "2026-05-04"));
        assertFalse(await(matter, TimeLimitMet.class).late());

        given(matter, events.reportReturned(assigned, "2026-05-06", "2026-05-20"));
        awaitStates(matter, "TL-10 Met", "TL-10 Running");
        given(matter, events.reported(assigned, 2, "2026-05-19"));
        awaitStates(matter, "TL-10 Met");
    }

    @Test
    @DisplayName("撤回复查申请：复查期限取消，申请复查期限自送达之日继续计算，再次申请的另计复查期限（第三十五条）")
    void aWithdrawnRequestLeavesThePetitionersDaysAsTheyWere() {
        given(matter, events.delivered("2026-05-15", "DOC-12", UUID.randomUUID(), "PETITIONER"));
        ReviewRequested first = events.reviewRequested("2026-05-29", "2026-06-01");
        given(matter, first);
        awaitStates(matter, "TL-06 Met", "TL-07 Running");
        given(matter, events.withdrawn(first, "2026-06-04"));
        awaitStates(matter, "TL-06 Running", "TL-07 Cancelled");
        TimeLimitOwedAgain again = await(matter, TimeLimitOwedAgain.class);
        assertEquals("TL-06", again.rule());
        assertEquals(LocalDate.of(2026, 6, 15), again.legalDue());

        given(matter, events.reviewRequested("2026-06-10", "2026-06-10"));
        awaitStates(matter, "TL-06 Met", "TL-07 Cancelled", "TL-07 Running");
    }

    @Test
    void aMalformedEventIsParkedAndTheOthersGoOn() {
        givenRaw(
                Topics.INTAKE,
                "xinfang.intake.matter-registered.v1",
                UUID.randomUUID(),
                "{".getBytes(StandardCharsets.UTF_8));
        given(matter, events.registered("2026-03-02T09:12+08:00"));
        await(matter, TimeLimitStarted.class);
    }

    @Test
    @DisplayName("B1：跨入未公布年度的期限标明暂定")
    void aLimitIntoAnUnpublishedYearSaysSo() {
        given(matter, events.accepted("2026-11-20", "PETITION"));
        TimeLimitStarted started = await(matter, TimeLimitStarted.class);
        assertEquals(LocalDate.of(2027, 1, 19), started.legalDue());
        assertEquals(true, started.provisional());
    }

    /** The events have had their effect, whatever it was. */
    private void awaitTakenIn(UUID... sent) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> takenIn(sent) == sent.length);
    }

    private long takenIn(UUID... sent) throws SQLException {
        String sql = "SELECT count(*) FROM inbox_event WHERE event_id = ANY (?)";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", sent));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void awaitStates(UUID ofMatter, String... expected) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> states(ofMatter), Set.of(expected)::equals);
    }

    private LocalDate opinionDay(UUID ofMatter) {
        return ((TimeLimit.Met) limitOf(ofMatter, "TL-05")).ending().on();
    }

    private TimeLimit limitOf(UUID ofMatter, String rule) {
        return ofMatter(ofMatter).stream()
                .filter(limit -> limit.terms().rule().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> historyOf(UUID ofMatter) {
        return QuarkusTransaction.requiringNew()
                .call(() -> limits.ofMatter(ofMatter).stream()
                        .flatMap(limit -> limits.history(limit.terms().id()).stream()
                                .map(line ->
                                        limit.terms().rule() + " " + line.kind() + " " + line.on() + " " + line.text()))
                        .collect(toSet()));
    }

    private Set<String> states(UUID ofMatter) {
        return ofMatter(ofMatter).stream()
                .map(limit -> limit.terms().rule() + " " + limit.getClass().getSimpleName())
                .collect(toSet());
    }

    private List<TimeLimit> ofMatter(UUID ofMatter) {
        return QuarkusTransaction.requiringNew().call(() -> limits.ofMatter(ofMatter));
    }
}
