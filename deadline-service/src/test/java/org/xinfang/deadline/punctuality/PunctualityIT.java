package org.xinfang.deadline.punctuality;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.deadline.trigger.Events;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;
import org.xinfang.platform.testing.TestTokens;

/** Hand-computed figures of 2025, a year in which no other test has anything due; seen from 10 August 2025. */
@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_deadline"))
@DisplayName("及时受理率、按期办结率，按不顺延的届满日计算")
class PunctualityIT {

    private static boolean told;

    @BeforeEach
    void whatHappenedInSpring() {
        TestClock.set("2025-08-10T09:00+08:00");
        if (!told) {
            acceptanceInMarch();
            completionInAugust();
            told = true;
        }
    }

    /** Received on 3 March: fifteen days end on the 18th, the thirty of the unit on 2 April. */
    private static void acceptanceInMarch() {
        dispatched("2025-03-18", "2025-04-02");
        dispatched("2025-03-19", "2025-04-03");
        registered();
        Events litigation = registered();
        TestBroker.given(litigation.matter(), litigation.classified("APPEAL", false, "L1"));
        Events sealed = registered();
        TestBroker.given(sealed.matter(), sealed.classified("ACCUSATION", true, ""));
        Events diverted = registered();
        TestBroker.given(diverted.matter(), diverted.classified("APPEAL", false, "B1"));
        TestBroker.given(diverted.matter(), diverted.diverted("2025-03-10", true));
    }

    private static void dispatched(String on, String noticeOn) {
        Events events = registered();
        UUID referral = UUID.randomUUID();
        TestBroker.given(events.matter(), events.referred(on, referral, true));
        TestBroker.given(events.matter(), events.received(on, referral));
        TestBroker.await(
                events.matter(),
                TimeLimitStarted.class,
                started -> started.rule().equals("TL-03"));
        TestBroker.given(events.matter(), events.noticeIssued(noticeOn, "DOC-05", Events.STREET_OFFICE, 1));
    }

    private static Events registered() {
        Events events = Events.ofNewMatter();
        TestBroker.given(events.matter(), events.registered("2025-03-03T09:00+08:00"));
        TestBroker.await(events.matter(), TimeLimitStarted.class);
        return events;
    }

    /** Sixty days from 2 June end on 1 August, from 20 June on 19 August. */
    private static void completionInAugust() {
        concluded("2025-06-02", "2025-08-01");
        concluded("2025-06-02", "2025-08-04");
        accepted("2025-06-02");
        concluded("2025-06-20", "2025-07-01");
        accepted("2025-06-20");
        Events withdrawn = accepted("2025-06-02");
        TestBroker.given(withdrawn.matter(), withdrawn.closed("2025-06-10", "WITHDRAWN"));
    }

    private static void concluded(String accepted, String opinion) {
        Events events = accepted(accepted);
        TestBroker.given(events.matter(), events.opinion(opinion));
    }

    private static Events accepted(String on) {
        Events events = Events.ofNewMatter();
        TestBroker.given(events.matter(), events.accepted(on, "PETITION"));
        TestBroker.await(events.matter(), TimeLimitStarted.class);
        return events;
    }

    @Test
    @DisplayName("信访部门及时受理率：3 件中 1 件及时；涉法涉诉、封闭办理、已导入其他程序的不计")
    void thePetitionDepartmentDispatchedOneOfThreeInTime() {
        expect("from=2025-03&to=2025-03", "DEPARTMENT_ACCEPTANCE", "1 1 1 0 0.3333");
    }

    @Test
    @DisplayName("责任单位及时受理率：自登记之日起三十日内告知的，2 件中 1 件")
    void theUnitInformedOneOfTwoWithinThirtyDaysOfRegistration() {
        expect("from=2025-04&to=2025-04", "UNIT_ACCEPTANCE", "1 1 0 0 0.5");
    }

    @Test
    @DisplayName("按期办结率：届满日在八月的 5 件中 2 件按期，1 件超期，1 件超期未办结，1 件未到期；已取消的不计")
    void twoOfFiveWereConcludedInTime() {
        expect("from=2025-08&to=2025-08", "COMPLETION", "2 1 1 1 0.4");
    }

    @Test
    void theFiguresBreakDown() {
        expect("from=2025-08&to=2025-08&groupBy=LEVEL", "COMPLETION", "TOWNSHIP 2 1 1 1 0.4");
        expect("from=2025-08&to=2025-08&groupBy=ORGAN", "COMPLETION", "140106001-GOVERNMENT 2 1 1 1 0.4");
        expect("from=2025-03&to=2025-08&groupBy=MONTH", "COMPLETION", "2025-08 2 1 1 1 0.4");
        expect("from=2025-03&to=2025-03&groupBy=CITY", "DEPARTMENT_ACCEPTANCE", "140100 1 1 1 0 0.3333");
        expect("from=2025-03&to=2025-03&groupBy=CHANNEL", "DEPARTMENT_ACCEPTANCE", "LETTER 1 1 1 0 0.3333");
        expect("from=2025-03&to=2025-03&channel=VISIT", "DEPARTMENT_ACCEPTANCE");
    }

    @Test
    void anotherCountySeesNothingOfIt() {
        assertEquals(List.of(), rows("140105-PETITION", "from=2025-03&to=2025-08", "COMPLETION"));
    }

    private static void expect(String query, String measure, String... rows) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertEquals(List.of(rows), rows("140106-PETITION", query, measure)));
    }

    private static List<String> rows(String organ, String query, String measure) {
        List<Map<String, Object>> rates = given().auth()
                .oauth2(TestTokens.staff("clerk", organ, organ, "supervisor"))
                .get("/api/v1/punctuality?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("rates");
        return rates.stream()
                .filter(rate -> measure.equals(rate.get("measure")))
                .map(rate -> Stream.of("group", "onTime", "late", "overdue", "notYetDue", "rate")
                        .map(rate::get)
                        .map(String::valueOf)
                        .collect(joining(" "))
                        .strip())
                .toList();
    }
}
