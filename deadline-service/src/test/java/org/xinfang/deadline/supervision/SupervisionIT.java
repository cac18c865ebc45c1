package org.xinfang.deadline.supervision;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.contracts.deadline.SupervisionTaskClosed;
import org.xinfang.contracts.deadline.SupervisionTaskOpened;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.deadline.trigger.Events;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;
import org.xinfang.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_deadline"))
@DisplayName("督办：逾期即生成督办任务（第四十条第一款）")
class SupervisionIT {

    private static final String TASKS = "/api/v1/supervision-tasks";

    private final Events events = Events.ofNewMatter();
    private SupervisionTaskOpened opened;

    /** The street office accepts on 20 March and has not concluded by 19 May. */
    @BeforeEach
    void theStreetOfficeLetsSixtyDaysPass() {
        TestClock.set("2026-03-20T10:00+08:00");
        TestBroker.given(events.matter(), events.accepted("2026-03-20", "PETITION"));
        TestBroker.await(events.matter(), TimeLimitStarted.class);
        TestClock.set("2026-05-20T00:00:01+08:00");
        opened = TestBroker.await(events.matter(), SupervisionTaskOpened.class);
    }

    @Test
    void thePetitionDepartmentOfTheDistrictHasToSupervise() {
        assertEquals("140106-PETITION", opened.supervisor().code());
        assertEquals(Events.STREET_OFFICE, opened.bound());
        assertEquals("TL-05", opened.rule());
        assertEquals(LocalDate.of(2026, 5, 19), opened.legalDue());
        assertEquals(LocalDate.of(2026, 5, 20), opened.openedOn());
        listed("140106-PETITION", "OPEN")
                .body(mine() + ".daysOverdue", hasItem(1))
                .body(mine() + ".supervisor.code", hasItem("140106-PETITION"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"140100-PETITION", "140000-PETITION", "140106001-GOVERNMENT"})
    void thoseAboveAndTheOrganItselfSeeIt(String organ) {
        listed(organ, "OPEN").body("items.id", hasItem(opened.task().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"140105-PETITION", "140106-HOUSING", "140200-PETITION"})
    void othersDoNot(String organ) {
        listed(organ, "OPEN").body("items.id", not(hasItem(opened.task().toString())));
        close(organ, "已督办").statusCode(404).body("type", equalTo("urn:xinfang:problem:not-found"));
    }

    @Test
    void itEndsByItselfWithTheLateAct() {
        TestBroker.given(events.matter(), events.opinion("2026-05-25"));
        SupervisionTaskClosed closed = TestBroker.await(events.matter(), SupervisionTaskClosed.class);
        assertEquals("MET", closed.reason());
        assertEquals(LocalDate.of(2026, 5, 25), closed.closedOn());
        listed("140106-PETITION", "OPEN")
                .body("items.id", not(hasItem(opened.task().toString())));
        listed("140106-PETITION", "CLOSED")
                .body(mine() + ".closing.reason", hasItem("MET"))
                .body(mine() + ".closing.note", hasItem("已出具信访处理意见书"))
                .body(mine() + ".daysOverdue", hasItem(6));
    }

    @Test
    void itEndsByItselfWhenTheDutyFallsAway() {
        TestBroker.given(events.matter(), events.closed("2026-05-26", "WITHDRAWN"));
        assertEquals(
                "CANCELLED",
                TestBroker.await(events.matter(), SupervisionTaskClosed.class).reason());
    }

    @Test
    void aClerkOfTheSupervisorClosesItOnceAndSaysWhatWasDone() {
        close("140106-PETITION", "已现场督办，责任单位限三日内办结")
                .statusCode(200)
                .body("closing.reason", equalTo("CLERK"))
                .body("closing.note", equalTo("已现场督办，责任单位限三日内办结"));
        close("140106-PETITION", "再次督办")
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:supervision-task-closed"))
                .body("article", equalTo("《信访工作条例》第四十条第一款"));
        TestBroker.given(events.matter(), events.opinion("2026-05-25"));
        SupervisionTaskClosed closed = TestBroker.await(events.matter(), SupervisionTaskClosed.class);
        assertEquals("CLERK", closed.reason());
        assertEquals(List.of(closed), TestBroker.all(events.matter(), SupervisionTaskClosed.class));
    }

    @Test
    void theSupervisedOrganMayNotCloseItItself() {
        close("140106001-GOVERNMENT", "已办")
                .statusCode(403)
                .body("type", equalTo("urn:xinfang:problem:not-the-supervisor"));
    }

    @Test
    void aHandlerMayLookButNotClose() {
        as("140106-PETITION", "handler")
                .body("{\"note\": \"已督办\"}")
                .post(TASKS + "/" + opened.task() + "/closing")
                .then()
                .statusCode(403);
    }

    @Test
    void aClosingSaysWhatWasDone() {
        close("140106-PETITION", " ").statusCode(422).body("violations.field", hasItem("note"));
        close("140106-PETITION", "督".repeat(501)).statusCode(422).body("violations.field", hasItem("note"));
        listed("140106-PETITION", "OPEN").body(mine() + ".closing", hasItem(nullValue()));
    }

    private String mine() {
        return "items.findAll { it.id == '" + opened.task() + "' }";
    }

    private ValidatableResponse listed(String organ, String state) {
        return as(organ, "supervisor")
                .get(TASKS + "?matter=" + events.matter() + "&state=" + state)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse close(String organ, String note) {
        return as(organ, "supervisor")
                .body("{\"note\": \"" + note + "\"}")
                .post(TASKS + "/" + opened.task() + "/closing")
                .then();
    }

    private static RequestSpecification as(String organ, String role) {
        return given().auth()
                .oauth2(TestTokens.staff("clerk-1", organ, organ, role))
                .contentType(ContentType.JSON);
    }
}
