package org.xinfang.routing.flow;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_routing"))
@DisplayName("分类：批量确认、修正留存、内容分类表")
class ClassificationIT {
    private static final String SEVERAL = "/api/v1/routing/classifications";
    private static final String CORRECTIONS = "/api/v1/routing/corrections?size=200";

    @BeforeEach
    void monday() {
        TestClock.set("2026-03-02T10:00:00+08:00");
    }

    @Test
    @DisplayName("批量确认：逐件各有结果，重发不变")
    void eachItemOfAListHasItsOwnOutcomeAndARepeatChangesNothing() {
        GivenMatter good = GivenMatter.online("建议在公园门口增设公交站。");
        GivenMatter sealed = GivenMatter.online("举报社区主任李某收受物业公司好处费两万元。");
        GivenMatter stale = GivenMatter.online("公司欠我工资八千元，请人社局查处。");
        List<Map<String, Object>> items = List.of(
                Map.of("matter", good.id(), "etag", "\"0\""),
                Map.of("matter", sealed.id(), "etag", "\"0\""),
                Map.of("matter", stale.id(), "etag", "\"7\""));

        for (int round = 0; round < 2; round++) {
            several(good.clerk(), items)
                    .body("items.status", equalTo(List.of(200, 403, 412)))
                    .body("items[0].etag", equalTo("\"1\""))
                    .body("items[0].problem", nullValue())
                    .body("items[1].problem.type", equalTo("urn:xinfang:problem:clearance-required"))
                    .body("items[1].problem.article", equalTo("《信访工作条例》第三十条第三款"))
                    .body("items[2].etag", nullValue());
        }
        good.seenBy(good.clerk()).body("stage", equalTo("CLASSIFIED"));
        stale.seenBy(stale.clerk()).body("stage", equalTo("SUGGESTED"));
    }

    @Test
    @DisplayName("重发与另一人的更正不混同：仍按版本不符答复")
    void aRepeatIsNotMistakenForAnotherClerksCorrection() {
        GivenMatter matter = GivenMatter.online("建议在公园门口增设公交站。");
        corrected(matter, "F1").statusCode(200);

        several(matter.clerk(), List.of(Map.of("matter", matter.id(), "etag", "\"0\"")))
                .body("items[0].status", equalTo(412));
    }

    @Test
    @DisplayName("修正留存建议与确认、人员、时间和分类器版本；只供可阅的管理员")
    void aCorrectionIsKeptForClearedAdministratorsOfTheRegion() {
        GivenMatter matter = GivenMatter.online("希望把路口的树枝修剪一下，挡住了信号灯。");
        corrected(matter, "F1").statusCode(200);

        GivenMatter.officer("140105-PETITION", "administrator")
                .get(CORRECTIONS)
                .then()
                .statusCode(403);
        GivenMatter.officer("140105-PETITION", "cleared")
                .get(CORRECTIONS)
                .then()
                .statusCode(403);
        String mine = "items.find { it.matter == '" + matter.id() + "' }";
        GivenMatter.officer("140100-PETITION", "administrator", "cleared")
                .get(CORRECTIONS)
                .then()
                .statusCode(200)
                .body(mine + ".confirmed.claimKind", equalTo("F1"))
                .body(mine + ".confirmed.topic", equalTo("市政设施"))
                .body(mine + ".classifier", startsWith("2026."))
                .body(mine + ".suggested.claimKind", notNullValue())
                .body(mine + ".organ", equalTo("140105-PETITION"))
                .body(mine + ".correctedAt", startsWith("2026-03-02T"))
                .body(mine + ".text", equalTo("希望把路口的树枝修剪一下，挡住了信号灯。"));
        GivenMatter.officer("140200-PETITION", "administrator", "cleared")
                .get(CORRECTIONS)
                .then()
                .statusCode(200)
                .body("items.matter", not(hasItem(matter.id().toString())));
    }

    @Test
    void aContentClassOutsideTheTableIsRefused() {
        GivenMatter matter = GivenMatter.online("建议在公园门口增设公交站。");

        matter.post(
                        matter.clerk(),
                        "classification",
                        Map.of("claims", List.of(Map.of("claimKind", "S1", "contentClass", "民政", "topic", "公共交通"))))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:unknown-content-class"))
                .body("field", equalTo("claims[0].contentClass"));
        matter.clerk()
                .get("/api/v1/routing/content-classes")
                .then()
                .statusCode(200)
                .body("classes.size()", equalTo(17))
                .body("classes.find { it.name == '交通运输' }.topics", hasItem("公共交通"));
    }

    private static ValidatableResponse several(RequestSpecification clerk, List<Map<String, Object>> items) {
        return clerk.body(Map.of("items", items)).post(SEVERAL).then().statusCode(200);
    }

    private static ValidatableResponse corrected(GivenMatter matter, String kind) {
        return matter.post(
                        matter.clerk("cleared"),
                        "classification",
                        Map.of("claims", List.of(Map.of("claimKind", kind, "contentClass", "城乡建设", "topic", "市政设施"))))
                .then();
    }
}
