package org.xinfang.deadline.calculator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.platform.testing.RealComponents;

/** What everybody may ask without a login: due dates, calendars, rules. */
@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_deadline"))
class DueDateResourceIT {

    @Test
    @DisplayName("T08：收到意见书三十日，跨国庆顺延")
    void aReviewWindowOverNationalDay() {
        ask("TL-06", "2026-09-04")
                .statusCode(200)
                .body("strictDue", equalTo("2026-10-04"))
                .body("legalDue", equalTo("2026-10-08"))
                .body("endsAt", equalTo("2026-10-09T00:00:00+08:00"))
                .body("provisional", equalTo(false))
                .body("article", equalTo("《信访工作条例》第三十五条"))
                .body("explanation.kind", hasItem("ROLLED"))
                .body("explanation.text", hasItem(containsString("国庆节放假，顺延")));
    }

    @Test
    void aPeriodIntoAnUnpublishedYearIsProvisional() {
        ask("TL-05", "2026-11-20")
                .statusCode(200)
                .body("legalDue", equalTo("2027-01-19"))
                .body("provisional", equalTo(true));
    }

    @ParameterizedTest(name = "{0} {1} → {2} {3}")
    @CsvSource({
        "TL-99, 2026-03-02, 422, unknown-rule",
        "TL-10, 2026-03-02, 422, rule-without-length",
        "TL-05, 2022-04-30, 422, rule-not-in-force",
        "TL-05, 2100-01-01, 422, date-beyond-reach",
        "TL-05, +999999999-12-31, 422, date-beyond-reach",
        "tl-05, 2026-03-02, 422, validation",
        "TL-05, 2026-02-29, 400, wrong-type",
        "TL-05, gestern, 400, wrong-type"
    })
    void whatCannotBeCountedIsAProblem(String rule, String date, int status, String problem) {
        ask(rule, date)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:xinfang:problem:" + problem))
                .body("title", not(equalTo(problem)));
    }

    @Test
    @DisplayName("T07：复核听证十二日不计入（第三十六条第二款）；办理延长三十日（第三十四条）")
    void extensionAndExclusionsOfAHypotheticalLimit() {
        ask("""
                {"rule": "TL-09", "date": "2026-08-10", "exclusions":
                  [{"ground": "HEARING", "first": "2026-08-17", "last": "2026-08-28"}]}""").statusCode(200).body("legalDue", equalTo("2026-09-21")).body("explanation.kind", hasItem("EXCLUDED"));
        ask("{\"rule\": \"TL-05\", \"date\": \"2026-03-20\", \"extensionDays\": 30}")
                .statusCode(200)
                .body("legalDue", equalTo("2026-06-18"))
                .body("explanation.kind", hasItem("EXTENDED"));
    }

    @Test
    void theLawOfAnotherDayMayBeAskedFor() {
        ask("{\"rule\": \"TL-22\", \"date\": \"2022-06-01\"}").statusCode(422);
        ask("{\"rule\": \"TL-22\", \"date\": \"2022-06-01\", \"lawOf\": \"2026-03-02\"}")
                .statusCode(200)
                .body("standing", equalTo("DEFAULT"))
                .body("legalDue", equalTo("2022-06-16"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'rule': 'TL-05', 'extensionDays': 31 | extension-beyond-rule | 《信访工作条例》第三十四条",
                "'rule': 'TL-01', 'extensionDays': 1 | extension-beyond-rule | 《信访工作条例》第二十二条第一款",
                "'rule': 'TL-05', 'extensionDays': -1 | validation | ",
                "'rule': 'TL-07', 'exclusions': [{'ground': 'HEARING', 'first': '2026-03-05', 'last': '2026-03-06'}] | exclusion-unknown-to-rule | 《信访工作条例》第三十五条",
                "'rule': 'TL-09', 'exclusions': [{'ground': 'HEARING', 'first': '2026-03-06', 'last': '2026-03-05'}] | exclusion-ends-before-it-begins | ",
                "'rule': 'TL-09', 'exclusions': [{'ground': 'HEARING', 'first': '2026-03-05', 'last': '2026-03-06'}, {'ground': 'HEARING', 'first': '2026-03-06', 'last': '2026-03-09'}] | exclusions-overlap | ",
                "'rule': 'TL-09', 'exclusions': [{'ground': 'HEARING', 'first': '2026-03-05', 'last': '+999999999-12-31'}] | date-beyond-reach | ",
                "'rule': 'TL-09', 'organ': '太原' | validation | "
            },
            quoteCharacter = '`')
    @DisplayName("不可能的期限：422，指出规则和条款")
    void whatTheRuleDoesNotAllowIsRefused(String question, String problem, String article) {
        ValidatableResponse answer = ask("{'date': '2026-03-02', %s}"
                        .formatted(question)
                        .replace('\'', '"'))
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:" + problem));
        if (article != null) {
            answer.body("article", equalTo(article));
        }
    }

    @Test
    void aMissingDateIsNamed() {
        given().contentType(ContentType.JSON)
                .body("{\"rule\": \"TL-05\"}")
                .post("/api/v1/due-dates")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem(endsWith("date")));
    }

    @Test
    @DisplayName("B6：放假日与调休上班日分列")
    void theCalendarKeepsDaysOffAndMakeUpDaysApart() {
        given().get("/api/v1/calendars/2026")
                .then()
                .statusCode(200)
                .body("certainty", equalTo("OFFICIAL"))
                .body("daysOff", hasSize(33))
                .body("makeUpWorkdays", hasSize(6))
                .body("makeUpWorkdays", hasItem("2026-02-14"))
                .body("daysOff", not(hasItem("2026-02-14")))
                .body("workingDays", equalTo(248));
    }

    @ParameterizedTest
    @CsvSource({"2027, 200", "2040, 200", "1999, 404", "20260, 404", "abcd, 404"})
    void anUnpublishedYearIsProvisionalAndNonsenseIsNotFound(String year, int status) {
        ValidatableResponse answer =
                given().get("/api/v1/calendars/" + year).then().statusCode(status);
        if (status == 200) {
            answer.body("certainty", equalTo("PROVISIONAL"));
        }
    }

    @Test
    void theRuleBookIsPublic() {
        given().get("/api/v1/rules")
                .then()
                .statusCode(200)
                .body("rules.code", hasItem("TL-04"))
                .body("rules.find { it.code == 'TL-04' }.period", equalTo("5个工作日"));
    }

    private static ValidatableResponse ask(String rule, String date) {
        return ask("{\"rule\": \"%s\", \"date\": \"%s\"}".formatted(rule, date));
    }

    private static ValidatableResponse ask(String question) {
        return given().contentType(ContentType.JSON)
                .body(question)
                .post("/api/v1/due-dates")
                .then();
    }
}
