package org.xinfang.routing.flow;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_routing"))
@DisplayName("管辖试算接口")
class JurisdictionIT {

    @Test
    @DisplayName("第二十二条第一款、TL-24：逐级转送，各级有目标日期，理由写明条文")
    void theProvinceSeesOrganChainAndReasons() {
        ask(Map.of(
                        "region",
                        "140181",
                        "claimKind",
                        "S1",
                        "topic",
                        "公共交通",
                        "text",
                        "建议增设公交站。",
                        "receivedOn",
                        "2026-03-02"))
                .statusCode(200)
                .body("organ.code", equalTo("140181-TRANSPORT"))
                .body("chain.to.code", contains("140100-PETITION", "140181-PETITION", "140181-TRANSPORT"))
                .body("chain.days", contains(3, 3, 4))
                .body("chain.by", contains("2026-03-05", "2026-03-08", "2026-03-12"))
                .body("reasons.article", hasItem("《信访工作条例》第五条第三项"));
    }

    @Test
    @DisplayName("第三十条第三款：被举报的部门被排除，举报直接移送，不经中间各级")
    void anAccusationAvoidsTheAccused() {
        ask(Map.of("region", "140181", "claimKind", "A4", "topic", "食品药品", "text", "举报古交市市场监管局包庇无证作坊。"))
                .body("organ.code", equalTo("140100-MARKET"))
                .body("excluded.organ.code", contains("140181-MARKET"))
                .body("excluded.reason.article", contains("《信访工作条例》第三十条第三款"))
                .body("chain.to.code", contains("140100-MARKET"));
    }

    @Test
    @DisplayName("第三十一条：导入其他程序的，没有转送")
    void whatIsLedElsewhereHasNoChain() {
        ask(Map.of("region", "140181", "claimKind", "B1", "topic", "劳动关系", "text", "公司辞退我，不给补偿。"))
                .body("way", equalTo("DIVERSION"))
                .body("chain", empty());
    }

    @Test
    void anUnknownKindIsRefused() {
        ask(Map.of("region", "140181", "claimKind", "Z9", "text", "…"))
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:unknown-claim-kind"));
    }

    private static ValidatableResponse ask(Map<String, Object> question) {
        return given().contentType(ContentType.JSON)
                .auth()
                .oauth2(TestTokens.staff("clerk", "140000-PETITION", "山西省信访局", "dispatcher"))
                .body(question)
                .post("/api/v1/jurisdiction")
                .then();
    }
}
