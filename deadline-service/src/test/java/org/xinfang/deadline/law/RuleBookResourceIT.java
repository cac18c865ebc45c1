package org.xinfang.deadline.law;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.deadline.LocalRuleBookAdded;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.deadline.limit.Start;
import org.xinfang.deadline.limit.StartTimeLimit;
import org.xinfang.deadline.limit.Subject;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;
import org.xinfang.platform.testing.TestTokens;

/** A bureau adds its own rules for a region that no other test of this service looks at. */
@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_deadline"))
class RuleBookResourceIT {

    private static final String BOOK = """
            version: %s
            title: 长治市期限规则
            issuer: 长治市信访局
            scope: "140400"
            rules:
              - code: TL-13
                period: 20 working days
                warnings: [5, 1, 0]
                basis: [{law: 长治市三项建议工作办法, article: 第九条}]
                validFrom: 2026-04-01
                validTo: 2026-12-31
            """;

    @Inject
    StartTimeLimit startTimeLimit;

    @BeforeEach
    void aDayInMarch() {
        TestClock.set("2026-03-02T10:00+08:00");
    }

    @Test
    @DisplayName("本地规则自施行日起适用于本区域，期限记载所用版本")
    void aBureauReplacesADefaultForItsRegion() {
        String version = "changzhi-2026-1";
        send(BOOK.formatted(version)).statusCode(201).header("Location", endsWith("/rule-books/" + version));

        LocalRuleBookAdded added = TestBroker.await(
                "140000-PETITION",
                LocalRuleBookAdded.class,
                book -> book.version().equals(version));
        assertEquals("140400", added.scope());
        assertEquals(LocalDate.of(2026, 3, 2), added.addedOn());

        due("140400-TRANSPORT", "2026-04-01")
                .body("ruleBook", equalTo(version))
                .body("standing", equalTo("LOCAL"))
                .body("article", equalTo("《长治市三项建议工作办法》第九条"))
                .body("legalDue", equalTo("2026-04-30"));
        due("140400-TRANSPORT", "2026-03-31").body("ruleBook", equalTo("2022-05-01.5"));
        due("140105-TRANSPORT", "2026-04-01").body("ruleBook", equalTo("2022-05-01.5"));
        given().get("/api/v1/rules/TL-13").then().statusCode(200).body("ruleBook", hasItem(version));
        given().get("/api/v1/rule-books").then().statusCode(200).body("version", hasItem(version));
        given().get("/api/v1/rule-books/" + version)
                .then()
                .statusCode(200)
                .body("rules[0].period", equalTo("20 working days"))
                .body("organ", equalTo("山西省信访局"));

        UUID matter = UUID.randomUUID();
        startTimeLimit.start(new Start(
                matter,
                new RuleCode("TL-13"),
                Subject.wholeMatter(),
                new OrganRef("140400-TRANSPORT", "长治市交通运输局"),
                LocalDate.of(2026, 4, 1)));
        TimeLimitStarted started = TestBroker.await(matter, TimeLimitStarted.class);
        assertEquals(version, started.ruleBook());
        assertEquals(LocalDate.of(2026, 4, 30), started.legalDue());

        send(BOOK.formatted(version))
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:rule-book-version-taken"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "code: TL-13|code: TL-99|unknown-rule|422",
                "20 working days|-20 working days|not-a-period|422",
                "20 working days|20 days|not-a-period|422",
                "validTo: 2026-12-31|validTo: 2026-03-31|local-rule-ends-before-it-begins|422",
                "validFrom: 2026-04-01|validFrom: 2026-03-02|local-rule-retroactive|422",
                "code: TL-13|code: TL-29|rule-of-another-procedure|422",
                "code: TL-13|code: TL-01|local-period-in-another-unit|422",
                "period: 20 working days|period: 20 working days⏎    extension: -1|validation|422",
                "140400|150000|rule-scope-not-yours|403",
                "140400|14|validation|422",
                "title:|titel:|unknown-field|400",
                "'scope: \"140400\"'|scope: 140400|wrong-type|400",
                "issuer: 长治市信访局|issuer: 甲⏎issuer: 乙|malformed-body|400",
                "rules:|supersedes: nothing-1⏎rules:|superseded-rule-book-unknown|422"
            })
    @DisplayName("有误的本地规则：指出规则，什么也不保存")
    void anUnsoundBookIsRefused(String sound, String unsound, String problem, int status) {
        String version = "bad-" + UUID.randomUUID().toString().substring(0, 8);
        send(BOOK.formatted(version).replace(sound, unsound.replace("⏎", "\n")))
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:xinfang:problem:" + problem))
                .body("title", not(equalTo(problem)));
        given().get("/api/v1/rule-books/" + version).then().statusCode(404);
    }

    @Test
    @DisplayName("条例优先：本地规则不能使机关的期限更长，拒绝时指出条款")
    void theRegulationWins() {
        String longer =
                BOOK.formatted("longer-1").replace("TL-13", "TL-05").replace("20 working days", "61 natural days");
        send(longer)
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:local-period-longer-than-statute"))
                .body("article", equalTo("《信访工作条例》第三十四条"))
                .body("detail", containsString("60日"));
    }

    @Test
    void onlyAnAdministratorAddsRules() {
        given().auth()
                .oauth2(TestTokens.staff("登记员", "140000-PETITION", "山西省信访局", "registrar"))
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/rule-books")
                .then()
                .statusCode(403);
    }

    @Test
    void theSameAsJson() {
        String unsound = """
                {"version": "json-1", "title": "试", "issuer": "试", "scope": "140400", "rules": [
                  {"code": "TL-99", "period": "1 working days", "basis": [{"law": "试"}], "validFrom": "2026-04-01"}]}
                """;
        given().auth()
                .oauth2(administrator())
                .contentType(ContentType.JSON)
                .body(unsound)
                .post("/api/v1/rule-books")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:unknown-rule"));
    }

    private static ValidatableResponse send(String yaml) {
        return given().auth()
                .oauth2(administrator())
                .contentType("application/yaml; charset=utf-8")
                .body(yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/rule-books")
                .then();
    }

    private static ValidatableResponse due(String organ, String date) {
        return given().contentType(ContentType.JSON)
                .body("{\"rule\": \"TL-13\", \"date\": \"%s\", \"organ\": \"%s\"}".formatted(date, organ))
                .post("/api/v1/due-dates")
                .then()
                .statusCode(200);
    }

    private static String administrator() {
        return TestTokens.staff("管理员", "140000-PETITION", "山西省信访局", "administrator");
    }
}
