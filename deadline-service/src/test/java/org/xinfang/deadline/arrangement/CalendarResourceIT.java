package org.xinfang.deadline.arrangement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.deadline.CalendarYearImported;
import org.xinfang.deadline.calendar.Certainty;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;
import org.xinfang.platform.testing.TestTokens;

/** The story of one year, 2028, which no other test of this service looks at: unknown, imported, amended. */
@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_deadline"))
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CalendarResourceIT {

    private static final String ADDRESS = "/api/v1/calendars/2028";
    private static final String ADMINISTRATOR = TestTokens.staff("管理员", "140000-PETITION", "山西省信访局", "administrator");

    @Inject
    Arrangements arrangements;

    @Inject
    StoredCalendarYears oneReplica;

    @Inject
    TransactionSynchronizationRegistry transactions;

    @BeforeEach
    void aDayInSpring() {
        TestClock.set("2026-03-02T10:00+08:00");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-02-14, YES, MAKE_UP_WORKDAY",
        "2026-09-20, YES, MAKE_UP_WORKDAY",
        "2026-02-15, NO, DAY_OFF",
        "2026-03-02, YES, WORKDAY",
        "2026-03-07, NO, WEEKEND",
        "2027-10-08, UNKNOWN, WORKDAY",
        "2027-10-09, UNKNOWN, WEEKEND",
        "2027-10-01, NO, DAY_OFF",
        "2031-10-08, UNKNOWN, WORKDAY",
        "2026-12-31, UNKNOWN, WORKDAY"
    })
    @Order(1)
    @DisplayName("B4、B11：调休上班日是工作日；未公布年度的日期答“不确定”，不答“是”")
    void aDayIsAnsweredWithItsCertainty(String date, String answer, String kind) {
        given().get("/api/v1/calendars/days/" + date)
                .then()
                .statusCode(200)
                .body("isWorkingDay", equalTo(answer))
                .body("kind", equalTo(kind));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30", "2026-2-3", "tomorrow"})
    @Order(1)
    void whatIsNoDayIsNotFound(String date) {
        given().get("/api/v1/calendars/days/" + date).then().statusCode(404);
    }

    @Test
    @Order(2)
    void onlyAnAdministratorImportsAndOnlyWhatHeHasSeen() {
        Notices.ofYear2028()
                .send("\"0\"", TestTokens.staff("登记员", "140000-PETITION", "山西省信访局", "registrar"))
                .statusCode(403);
        Notices.ofYear2028().send("", ADMINISTRATOR).statusCode(428);
        Notices.ofYear2028().send("\"7\"", ADMINISTRATOR).statusCode(412);
        assertEquals(0, versions());
    }

    @Test
    @Order(3)
    @DisplayName("缺少法定节日的安排：422，指出节日和依据，什么也不保存")
    void anArrangementWithAGapIsRefused() {
        Notices.ofYear2028()
                .without("清明节")
                .send("\"0\"", ADMINISTRATOR)
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:statutory-festival-missing"))
                .body("article", equalTo("《全国年节及纪念日放假办法》第二条"))
                .body("detail", containsString("清明"));
        assertEquals(0, versions());
    }

    @Test
    @Order(3)
    @DisplayName("B9：422，指出日期，什么也不保存")
    void wrongDaysAreRefused() {
        Notices.ofYear2028()
                .with("调休", "2028-05-05", "2028-05-06")
                .send("\"0\"", ADMINISTRATOR)
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:day-named-twice"))
                .body("field", equalTo("holidays"))
                .body("detail", containsString("2028-05-05"));
        given().get(ADDRESS).then().header("ETag", equalTo("\"0\"")).body("certainty", equalTo("PROVISIONAL"));
    }

    @Test
    @Order(4)
    @DisplayName("导入后所有副本立即按新安排计算，历史写明何人何时改了什么")
    void anImportTurnsAProvisionalYearOfficialForAllReplicasAtOnce() {
        StoredCalendarYears anotherReplica = new StoredCalendarYears(arrangements, transactions);
        LocalDate day = LocalDate.of(2028, 5, 5);
        assertEquals(Certainty.PROVISIONAL, certainty(anotherReplica, day));

        Notices.ofYear2028()
                .send("\"0\"", ADMINISTRATOR)
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("certainty", equalTo("OFFICIAL"))
                .body("daysOff", hasItem("2028-05-05"));

        assertEquals(Certainty.OFFICIAL, certainty(oneReplica, day));
        assertEquals(Certainty.OFFICIAL, certainty(anotherReplica, day));
        history()
                .body("$", hasSize(1))
                .body("[0].importedBy", equalTo("管理员"))
                .body("[0].organ", equalTo("山西省信访局"))
                .body("[0].importedAt", containsString("2026-03-02T10:00"))
                .body("[0].nowOfficial", equalTo(true))
                .body("[0].nowOff", hasItem("2028-05-05"));
        CalendarYearImported told =
                TestBroker.await("140000-PETITION", CalendarYearImported.class, imported -> imported.year() == 2028);
        assertEquals(new OrganRef("140000-PETITION", "山西省信访局"), told.importedBy());
        assertEquals(1, told.version());
        assertEquals(LocalDate.of(2026, 3, 2), told.importedOn());
    }

    @Test
    @Order(5)
    void theSameArrangementOnceMoreChangesNothing() {
        Notices.ofYear2028().send().statusCode(200).header("ETag", equalTo("\"1\""));
        assertEquals(1, versions());
        assertEquals(
                1,
                TestBroker.all("140000-PETITION", CalendarYearImported.class).stream()
                        .filter(imported -> imported.year() == 2028)
                        .count());
    }

    @Test
    @Order(6)
    @DisplayName("B3：年中变更成为新的一版，旧版仍在历史中")
    void anAmendmentIsTheNextVersion() {
        Notices.ofYear2028()
                .with("临时放假", "2028-12-18", "2028-12-18")
                .send()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
        history()
                .body("$", hasSize(2))
                .body("[0].nowOff", equalTo(java.util.List.of("2028-12-18")))
                .body("[0].nowWorked", hasSize(0))
                .body("[0].nowOfficial", equalTo(false));
        Notices.ofYear2028().send("\"1\"", ADMINISTRATOR).statusCode(412);
    }

    @Test
    @Order(7)
    @DisplayName("正在计算的事务结束之前，导入等待")
    void anImportWaitsForThoseWhoCount() throws Exception {
        CompletableFuture<Integer> imported = new CompletableFuture<>();
        QuarkusTransaction.requiringNew().run(() -> {
            oneReplica.calendar();
            imported.completeAsync(() ->
                    Notices.ofYear2028().send("\"2\"", ADMINISTRATOR).extract().statusCode());
            assertFalse(finishes(imported), "the import overtook a reckoning");
        });
        assertEquals(200, imported.get(20, TimeUnit.SECONDS));
    }

    private static boolean finishes(CompletableFuture<Integer> imported) {
        try {
            imported.get(1, TimeUnit.SECONDS);
            return true;
        } catch (java.util.concurrent.TimeoutException waiting) {
            return false;
        } catch (InterruptedException | java.util.concurrent.ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Certainty certainty(StoredCalendarYears replica, LocalDate day) {
        return QuarkusTransaction.requiringNew()
                .call(() -> replica.calendar().day(day).certainty());
    }

    private static int versions() {
        return history().extract().jsonPath().getList("$").size();
    }

    private static io.restassured.response.ValidatableResponse history() {
        return given().get(ADDRESS + "/versions").then().statusCode(200);
    }
}
