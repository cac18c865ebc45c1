package org.xinfang.deadline.worklist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.deadline.TimeLimitCancelled;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.deadline.trigger.DirectFiling;
import org.xinfang.deadline.trigger.Events;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;
import org.xinfang.platform.testing.TestTokens;

/** The work list of a county in which nothing else happens, on Thursday 19 March 2026. */
@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_deadline"))
class WorkListIT {

    private static final OrganRef BUREAU = new OrganRef("141122-PETITION", "交城县信访局");
    private static final OrganRef TRANSPORT = new OrganRef("141122-TRANSPORT", "交城县交通运输局");

    private static final List<Events> MATTERS = new ArrayList<>();

    /** Received so that the fifteen days end on the 18th (Wed), 19th, 20th, 21st (Sat, rolls to Monday 23rd) and 31st. */
    @BeforeEach
    void fiveMatters() {
        TestClock.set("2026-03-19T09:00+08:00");
        if (MATTERS.isEmpty()) {
            Stream.of("2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06", "2026-03-16")
                    .forEach(day -> {
                        Events events = Events.ofNewMatter();
                        OrganRef organ = day.endsWith("06") ? TRANSPORT : BUREAU;
                        TestBroker.given(
                                events.matter(),
                                events.registered(organ, organ == BUREAU, false, day + "T09:00+08:00"));
                        TestBroker.await(events.matter(), TimeLimitStarted.class);
                        MATTERS.add(events);
                    });
        }
    }

    @Test
    @DisplayName("本周为自然周：逾期一、今日一、本周二（含今日）、以后二")
    void theCountsSayWhatIsDueWhen() {
        list("page=0")
                .body("total", equalTo(5))
                .body("counts.overdue", equalTo(1))
                .body("counts.today", equalTo(1))
                .body("counts.thisWeek", equalTo(2))
                .body("counts.later", equalTo(2))
                .body("items.legalDue", contains("2026-03-18", "2026-03-19", "2026-03-20", "2026-03-23", "2026-03-31"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "due=OVERDUE, 1",
        "due=TODAY, 1",
        "due=THIS_WEEK, 2",
        "due=LATER, 2",
        "dueBefore=2026-03-20, 2",
        "state=MISSED, 1",
        "state=RUNNING, 4",
        "rule=TL-02, 1",
        "rule=TL-05, 0",
        "organ=141122-TRANSPORT, 1",
        "organ=141122-GOVERNMENT, 0",
        "organ=141122-GOVERNMENT&subtree=true, 5",
        "due=LATER&rule=TL-01, 1"
    })
    void filtersNarrowTheListAndItsTotal(String query, int total) {
        list(query).body("total", equalTo(total)).body("items.size()", equalTo(total));
    }

    @ParameterizedTest
    @CsvSource({
        "sort=legalDue&order=desc, legalDue, 2026-03-31",
        "sort=strictDue, strictDue, 2026-03-18",
        "sort=organ&order=desc, organ.code, 141122-TRANSPORT",
        "sort=rule&order=desc, rule, TL-02"
    })
    void theListIsShownInTheOrderAskedFor(String query, String field, String first) {
        list(query).body("items[0]." + field, equalTo(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"legalDue", "strictDue", "organ", "rule"})
    @DisplayName("翻页途中有新增，每项恰好出现一次")
    void pagingByTheLastItemShowsEachOnceWhateverComesBetween(String sort) {
        List<String> seen = new ArrayList<>();
        String after = "";
        for (int page = 0; page < 5; page++) {
            JsonPath answer = list("size=2&sort=" + sort + after).extract().jsonPath();
            List<String> ids = answer.getList("items.id");
            seen.addAll(ids);
            if (page == 0) {
                oneMoreAtTheFront();
            }
            after = ids.isEmpty() ? after : "&after=" + ids.getLast();
        }
        assertEquals(seen.size(), new HashSet<>(seen).size());
        assertTrue(seen.size() >= 5, "seen: " + seen);
    }

    /** Comes and goes again, so that the other tests find five. */
    private static void oneMoreAtTheFront() {
        DirectFiling direct = DirectFiling.with(TRANSPORT);
        TestBroker.given(direct.matter(), direct.registered());
        TestBroker.await(direct.matter(), TimeLimitStarted.class);
        TestBroker.given(direct.matter(), direct.divided(1));
        TestBroker.given(direct.matter(), direct.sentOn(1, "2026-03-10"));
        TestBroker.await(direct.matter(), TimeLimitCancelled.class);
    }

    @ParameterizedTest
    @CsvSource({
        "due=SOON, due",
        "dueBefore=tomorrow, dueBefore",
        "dueBefore=2026-02-30, dueBefore",
        "category=COMPLAINT, category",
        "rule=5, rule",
        "state=ENDED, state",
        "sort=colour, sort",
        "order=up, order",
        "after=last, after",
        "page=-1, page",
        "page=x, page",
        "size=0, size",
        "size=201, size",
        "size=many, size",
        "subtree=yes, subtree"
    })
    void aParameterThatCannotBeMeantIsNamed(String query, String field) {
        as("141122-PETITION")
                .get("/api/v1/time-limits?" + query)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:parameter-invalid"))
                .body("field", equalTo(field))
                .body("detail", containsString(field));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/supervision-tasks?state=OLD, state",
        "/api/v1/supervision-tasks?page=x, page",
        "/api/v1/supervision-tasks?matter=x, matter",
        "/api/v1/supervision-tasks?size=1000, size",
        "/api/v1/punctuality?from=March, from",
        "/api/v1/punctuality?from=2026-05&to=2026-03, from",
        "/api/v1/punctuality?to=2026, to",
        "/api/v1/punctuality?groupBy=SIZE, groupBy",
        "/api/v1/punctuality?channel=by%20foot, channel"
    })
    void soItIsAtEveryOtherAddress(String address, String field) {
        as("141122-PETITION").get(address).then().statusCode(422).body("field", equalTo(field));
    }

    @Test
    @DisplayName("类别随分类确认写入，可据以筛选")
    void theCategoryComesWithTheClassification() {
        Events events = MATTERS.getFirst();
        TestBroker.given(events.matter(), events.classified("APPEAL", false, "F1"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> list("category=APPEAL")
                        .body("items.matter", contains(events.matter().toString()))
                        .body("items.category", contains("APPEAL")));
        list("category=SUGGESTION").body("items", empty());
    }

    @Test
    @DisplayName("封闭办理的期限只有责任机关、单位自己看得到（第三十条第三款）")
    void aSealedMatterShowsToItsOwnOrganOnly() {
        Events events = Events.ofNewMatter();
        String matter = events.matter().toString();
        OrganRef other = new OrganRef("141123-PETITION", "兴县信访局");
        TestBroker.given(events.matter(), events.registered(other, true, false, "2026-03-16T09:00+08:00"));
        TestBroker.await(events.matter(), TimeLimitStarted.class);
        see("141100-PETITION", hasItem(matter));
        TestBroker.given(events.matter(), events.classified("ACCUSATION", true, ""));
        see("141100-PETITION", not(hasItem(matter)));
        see("141123-PETITION", hasItem(matter));
        as("141100-PETITION")
                .get("/api/v1/matters/" + matter + "/time-limits")
                .then()
                .statusCode(404);
        as("141123-PETITION")
                .get("/api/v1/matters/" + matter + "/time-limits")
                .then()
                .statusCode(200);
        as("141123-PETITION")
                .get("/api/v1/time-limits/calendar.ics")
                .then()
                .statusCode(200)
                .body(not(containsString("BEGIN:VEVENT")));
    }

    private static void see(String organ, Matcher<Iterable<? super String>> expected) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> as(organ)
                        .get("/api/v1/time-limits?size=200&organ=141123-PETITION")
                        .then()
                        .statusCode(200)
                        .body("items.matter", expected));
    }

    @Test
    void theCalendarOfAnOrganHoldsItsOwnLastDays() {
        String calendar = as("141122-PETITION")
                .get("/api/v1/time-limits/calendar.ics?organ=141122-TRANSPORT")
                .then()
                .statusCode(200)
                .contentType("text/calendar;charset=utf-8")
                .extract()
                .asString();
        assertTrue(calendar.contains("DTSTART;VALUE=DATE:20260323"), calendar);
        assertEquals(2, calendar.split("BEGIN:VEVENT").length);
        as("141123-PETITION")
                .get("/api/v1/time-limits/calendar.ics?organ=141122-TRANSPORT")
                .then()
                .statusCode(403)
                .body("field", equalTo("organ"));
        given().get("/api/v1/time-limits/calendar.ics").then().statusCode(401);
    }

    private static ValidatableResponse list(String query) {
        return as("141122-PETITION")
                .get("/api/v1/time-limits?" + query)
                .then()
                .statusCode(200)
                .body("items.daysLeft", everyItem(greaterThanOrEqualTo(-1)));
    }

    private static RequestSpecification as(String organ) {
        return given().auth().oauth2(TestTokens.staff(UUID.randomUUID().toString(), organ, organ, "dispatcher"));
    }
}
