package org.xinfang.routing.flow;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.routing.OrganChanged;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;
import org.xinfang.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_routing"))
@DisplayName("机关名录的变更")
class OrganChangesIT {
    private static final OffsetDateTime REAL = TestClock.now();
    private static final LocalDate TODAY = REAL.toLocalDate();

    @AfterEach
    void backToToday() {
        TestClock.set(REAL);
    }

    @Test
    @DisplayName("设立、更名：各有生效日期，历史可查，其他服务得知")
    void anOrganIsFoundedAndRenamedAheadOfTime() {
        found("140123-DATA", entry("娄烦县数据办公室", "140123-GOVERNMENT"), TODAY)
                .statusCode(201)
                .header("ETag", equalTo("\"1\""));
        LocalDate nextMonth = TODAY.plusDays(30);
        revise("140123-DATA", "\"1\"", entry("娄烦县数据局", "140123-GOVERNMENT"), nextMonth)
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("name", equalTo("娄烦县数据局"));

        organ("140123-DATA").body("name", equalTo("娄烦县数据办公室"));
        given().get("/api/v1/organs/140123-DATA?on=" + nextMonth).then().body("name", equalTo("娄烦县数据局"));
        given().get("/api/v1/organs/140123-DATA/history")
                .then()
                .body("version", contains(1, 2))
                .body("begun", contains(true, false));
        OrganChanged told =
                TestBroker.await("140123-DATA", OrganChanged.class, event -> nextMonth.equals(event.nextChange()));
        assertEquals("娄烦县数据办公室", told.name());
        assertEquals("140123-GOVERNMENT", told.reviewOrgan());

        TestClock.set(REAL.plusDays(30));
        OrganChanged begun = TestBroker.await(
                "140123-DATA", OrganChanged.class, event -> event.name().equals("娄烦县数据局"));
        assertNull(begun.nextChange());
        organ("140123-DATA").body("name", equalTo("娄烦县数据局"));
    }

    @Test
    @DisplayName("第二十四条第二款：合并后转送原机关的，告知承继机关")
    void aMergedOrganHandsOverAndIsNoTargetAnyMore() {
        Map<String, Object> merger = Map.of("successors", List.of(Map.of("organ", "140105-COMMERCE")));
        administrator()
                .header("If-Match", "\"1\"")
                .body(merger)
                .post("/api/v1/organs/140105-INDUSTRY/abolition")
                .then()
                .statusCode(201)
                .body("successors", contains("140105-COMMERCE"))
                .body("validTo", equalTo(TODAY.minusDays(1).toString()));

        organ("140105-COMMERCE").body("duties", hasItem("企业服务"));
        given().get("/api/v1/organs?region=140105&duty=企业服务&on=" + TODAY)
                .then()
                .body("items.code", contains("140105-COMMERCE"));
        OrganChanged told = TestBroker.await("140105-INDUSTRY", OrganChanged.class, event -> event.validTo() != null);
        assertEquals(List.of("140105-COMMERCE"), told.successors());

        GivenMatter matter = GivenMatter.online("建议在小店区开办企业服务大厅，方便企业办事。").confirmed();
        matter.refer(1, "140105-INDUSTRY")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:organ-abolished"))
                .body("article", equalTo("《信访工作条例》第二十四条第二款"))
                .body("detail", containsString("太原市小店区商务局（140105-COMMERCE）"));
        matter.refer(1, "140105-NOWHERE")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:unknown-organ"))
                .body("article", equalTo("《信访工作条例》第二十二条第一款"));
    }

    @Test
    @DisplayName("B104 依据过时版本的变更不得覆盖他人的变更")
    void aChangeOfAnOutdatedVersionIsRefused() {
        Map<String, Object> entry = entry("阳曲县数据局", "140122-GOVERNMENT");
        found("140122-DATA", entry, TODAY).statusCode(201);
        revise("140122-DATA", "\"1\"", entry("阳曲县大数据局", "140122-GOVERNMENT"), TODAY)
                .statusCode(200);

        revise("140122-DATA", "\"1\"", entry, TODAY).statusCode(412);
        administrator()
                .body(Map.of("entry", entry))
                .put("/api/v1/organs/140122-DATA")
                .then()
                .statusCode(428);
        organ("140122-DATA").body("name", equalTo("阳曲县大数据局"));
    }

    @Test
    void aPlannedChangeIsTakenBack() {
        found("140121-DATA", entry("清徐县数据局", "140121-GOVERNMENT"), TODAY).statusCode(201);
        revise("140121-DATA", "\"1\"", entry("清徐县大数据局", "140121-GOVERNMENT"), TODAY.plusDays(400))
                .statusCode(200);

        administrator()
                .header("If-Match", "\"2\"")
                .delete("/api/v1/organs/140121-DATA/planned-change")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"3\""));
        given().get("/api/v1/organs/140121-DATA?on=" + TODAY.plusDays(400))
                .then()
                .body("name", equalTo("清徐县数据局"));
        given().get("/api/v1/organs/140121-DATA/history").then().body("version", contains(3));
    }

    @Test
    void onlyAdministratorsChangeTheDirectory() {
        GivenMatter.officer("140105-PETITION")
                .body(Map.of("code", "140105-DATA", "entry", entry("小店区数据局", "140105-GOVERNMENT")))
                .post("/api/v1/organs")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("第五条第三项：不合名录规则的变更被拒绝，指明字段和条文")
    void whatBreaksTheDirectoryIsRefused() {
        found("140105-HOUSING", entry("另一个局", "140105-GOVERNMENT"), TODAY)
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:organ-already-listed"));
        found("140181-DATA", entry("古交市数据局", "140105-GOVERNMENT"), TODAY)
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:superior-elsewhere"))
                .body("article", equalTo("《信访工作条例》第五条第三项"));
        found("140181-data", entry("古交市数据局", "140181-GOVERNMENT"), TODAY).statusCode(422);
        administrator()
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .post("/api/v1/organs/140100-WATER/abolition")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:organ-has-subordinates"));
    }

    @Test
    @DisplayName("第三十五条、第二十四条第一款：复查机关、共同上级、路径、下级")
    void theTreeAnswersWhoStandsAboveAndBelow() {
        given().get("/api/v1/organs/140106001-GOVERNMENT/review-chain")
                .then()
                .body("code", contains("140106-GOVERNMENT", "140100-GOVERNMENT"));
        given().get("/api/v1/organs/140106-HOUSING/common-superior/140107-WATER")
                .then()
                .body("superior.code", equalTo("140100-GOVERNMENT"))
                .body("jointConference.code", equalTo("140100-JOINT-CONFERENCE"));
        given().get("/api/v1/organs/140106-TAX/common-superior/140107-WATER")
                .then()
                .body("superior", nullValue())
                .body("jointConference.code", equalTo("140100-JOINT-CONFERENCE"));
        given().get("/api/v1/organs/140106-HOUSING/path")
                .then()
                .body("level", contains("PROVINCE", "CITY", "COUNTY", "COUNTY"));
        given().get("/api/v1/organs/140106-GOVERNMENT/subordinates?axis=LINE&size=200")
                .then()
                .body("items.code", hasItem("140106001-GOVERNMENT"))
                .body("total", equalTo(7));
        given().get("/api/v1/organs/140106001-PARTY-COMMITTEE/subordinates")
                .then()
                .body("items.code", contains("140106001-GOVERNMENT"));
        given().get("/api/v1/organs/140106001-GOVERNMENT/subordinates").then().body("items", empty());
    }

    private static ValidatableResponse found(String code, Map<String, Object> entry, LocalDate from) {
        return administrator()
                .body(Map.of("code", code, "entry", entry, "effectiveFrom", from.toString()))
                .post("/api/v1/organs")
                .then();
    }

    private static ValidatableResponse revise(String code, String etag, Map<String, Object> entry, LocalDate from) {
        return administrator()
                .header("If-Match", etag)
                .body(Map.of("entry", entry, "effectiveFrom", from.toString()))
                .put("/api/v1/organs/" + code)
                .then();
    }

    private static ValidatableResponse organ(String code) {
        return given().get("/api/v1/organs/" + code).then().statusCode(200);
    }

    private static Map<String, Object> entry(String name, String superior) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("name", name);
        entry.put("regionName", name.substring(0, 3));
        entry.put("territorialSuperior", superior);
        return entry;
    }

    private static RequestSpecification administrator() {
        return given().contentType(ContentType.JSON)
                .auth()
                .oauth2(TestTokens.staff("admin", "140000-PETITION", "山西省信访局", "administrator"));
    }
}
