package org.xinfang.routing.flow;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.routing.DiversionTableActivated;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_routing"))
@DisplayName("分流导入表：起草、检查、模拟、施行")
class DiversionTablesIT {
    private static final String TABLES = "/api/v1/routing/diversion-tables";

    @BeforeEach
    void monday() {
        TestClock.set("2026-03-02T10:00:00+08:00");
    }

    @Test
    @DisplayName("草稿须完整才能施行；施行后新的去向用新表，不能再改")
    void aDraftDecidesFromItsDayOnAndOnlyWhenItIsFaultless() throws IOException {
        GivenMatter matter = GivenMatter.online("请问退休人员的养老金认证在手机上怎么办，需要什么材料？");
        String changed = shipped().replace("直接答复,DUTY,DOC-04", "由登记机关直接答复,DUTY,DOC-04");

        draft("2026-T1", changed.replaceFirst("(?m)^D5,.*\\n", ""))
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("faults.fault", contains("incomplete"));
        activate("2026-T1", "2026-03-03").statusCode(409).body("type", equalTo("urn:xinfang:problem:table-faulty"));
        draft("2026-T1", changed).statusCode(200).body("faults", empty());
        activate("2026-T1", "2026-03-01").statusCode(422).body("field", equalTo("effectiveFrom"));
        activate("2026-T1", "2026-03-03").statusCode(200).body("state", equalTo("IN_FORCE"));
        DiversionTableActivated activated = TestBroker.await("diversion-table:2026-T1", DiversionTableActivated.class);
        assertEquals(new DiversionTableActivated("2026-T1", LocalDate.of(2026, 3, 3), "140105-PETITION"), activated);

        matter.seenBy(matter.clerk())
                .body("claims[0].route.table", equalTo("2026.2"))
                .body("claims[0].route.procedureName", equalTo("直接答复"));
        TestClock.set("2026-03-03T09:00:00+08:00");
        matter.seenBy(matter.clerk())
                .body("claims[0].route.table", equalTo("2026-T1"))
                .body("claims[0].route.procedureName", equalTo("由登记机关直接答复"));
        draft("2026-T1", shipped()).statusCode(409).body("type", equalTo("urn:xinfang:problem:table-in-force"));
        administrator().get(TABLES).then().statusCode(200).body("version", hasItem("2026-T1"));
    }

    @Test
    @DisplayName("第三十条第三款：模拟只列出会改变的去向，不带内容，检举件只给可阅人员")
    void aSimulationTellsWhatWouldChangeWithoutAWordOfIt() throws IOException {
        GivenMatter open = GivenMatter.online("建议在公园门口增设公交站。").confirmed();
        GivenMatter sealed = GivenMatter.online("举报社区主任李某收受物业公司好处费两万元。").confirmed();
        draft(
                        "2026-T2",
                        shipped().replace("研究论证并答复,DUTY", "公开征集后答复,DUTY").replace("移送纪检监察机关,CADRE", "移送纪检监察机关处理,CADRE"))
                .statusCode(200);
        String simulation = TABLES + "/2026-T2/simulation?size=200";

        String seen =
                administrator().get(simulation).then().statusCode(200).extract().asString();
        administrator("cleared")
                .get(simulation)
                .then()
                .body("changes.matter", hasItem(open.id().toString()))
                .body("changes.matter", hasItem(sealed.id().toString()))
                .body("changes.find { it.matter == '" + open.id() + "' }.after.procedureName", equalTo("公开征集后答复"));
        assertEquals(true, seen.contains(open.id().toString()));
        assertEquals(false, seen.contains(sealed.id().toString()) || seen.contains("李某") || seen.contains("公交"));
        administrator().get(TABLES + "/2026-none/simulation").then().statusCode(404);
    }

    @Test
    void whatIsNoTableIsRefusedAndOthersMayNotWriteOne() throws IOException {
        draft("2026-T3", "row,kind\nS1,S1\n")
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:table-unreadable"))
                .body("detail", not(containsString("Exception")));
        GivenMatter.officer("140105-PETITION", "dispatcher")
                .body(Map.of("csv", shipped()))
                .put(TABLES + "/2026-T3")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse draft(String version, String csv) {
        return administrator()
                .body(Map.of("csv", csv))
                .put(TABLES + "/" + version)
                .then();
    }

    private static ValidatableResponse activate(String version, String from) {
        return administrator()
                .body(Map.of("effectiveFrom", from))
                .post(TABLES + "/" + version + "/activation")
                .then();
    }

    private static RequestSpecification administrator(String... more) {
        return more.length == 0
                ? GivenMatter.officer("140105-PETITION", "administrator")
                : GivenMatter.officer("140105-PETITION", "administrator", more[0]);
    }

    private static String shipped() throws IOException {
        try (InputStream table = DiversionTablesIT.class.getResourceAsStream("/diversion/table.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
