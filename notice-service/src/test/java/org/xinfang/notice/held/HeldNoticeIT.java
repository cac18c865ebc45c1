package org.xinfang.notice.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.handling.AcceptanceRefused;
import org.xinfang.contracts.notice.NoticeContentSupplied;
import org.xinfang.contracts.notice.NoticeIssued;
import org.xinfang.contracts.notice.NoticeReleased;
import org.xinfang.contracts.notice.NoticeVoided;
import org.xinfang.notice.Given;
import org.xinfang.notice.Register;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.registry.NoticeState.Held;
import org.xinfang.notice.registry.NoticeState.Issued;
import org.xinfang.notice.registry.NoticeState.Voided;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestTokens;

@QuarkusTest
@DisplayName("暂不能出具的文书：补正、核准、作废")
class HeldNoticeIT {
    private static final String PROBLEM = "urn:xinfang:problem:";

    private final Given given = Given.aMatter();

    @Inject
    Register register;

    @Test
    @DisplayName("缺少救济去向的不予受理告知书：补正后由他人核准，照常编号出具")
    void missingContentIsSuppliedByOneAndReleasedByAnother() {
        var held = aNonAcceptanceWithoutWhereToGo();
        as("clerk", Given.STREET)
                .get(address(held, "impediment"))
                .then()
                .statusCode(200)
                .body("heldBecause", equalTo("缺少必备内容：救济或者办理去向"))
                .body("missing", equalTo(List.of("whereToGo")))
                .body("open.field", equalTo(List.of("whereToGo")));
        as("chief", Given.STREET)
                .post(address(held, "release"))
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "notice-impeded"))
                .body("detail", containsString("救济或者办理去向"));

        supply("clerk", held, Map.of("whereToGo", "请依法向人民法院提起诉讼。"))
                .statusCode(200)
                .body("state", equalTo("HELD"))
                .body("heldBecause", containsString("待他人核准"));
        as("clerk", Given.STREET)
                .post(address(held, "release"))
                .then()
                .statusCode(403)
                .body("type", equalTo(PROBLEM + "own-content"));
        as("chief", Given.STREET).post(address(held, "release")).then().statusCode(200);

        var issued = register.await(given.matter(), DocumentKind.NON_ACCEPTANCE_NOTICE, Issued.class);
        assertThat(issued.content().text(ContentField.WHERE_TO_GO)).isEqualTo("请依法向人民法院提起诉讼。");
        var supplied = TestBroker.await(given.matter(), NoticeContentSupplied.class);
        assertThat(supplied.fields()).containsExactly("whereToGo");
        assertThat(TestBroker.await(given.matter(), NoticeReleased.class).notice())
                .isEqualTo(held);
    }

    @Test
    @DisplayName("既不缺少也不缺字的内容不得更改")
    void whatIsThereAndPrintableStays() {
        var held = aNonAcceptanceWithoutWhereToGo();
        supply("clerk", held, Map.of("whereToGo", "请向法院起诉。", "ground", "另一个理由"))
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "content-closed"))
                .body("field", equalTo("fields.ground"))
                .body("detail", containsString("whereToGo"));
        supply("clerk", held, Map.of("queryCode", "48213907562")).statusCode(422);
        supply("clerk", held, Map.of("whereToGo", " ")).statusCode(422);
        assertThat(register.of(given.matter()).stream()
                        .filter(notice -> notice.id().equals(held))
                        .findFirst()
                        .orElseThrow()
                        .content()
                        .text(ContentField.WHERE_TO_GO))
                .isEmpty();
    }

    @Test
    @DisplayName("已经批准的意见书文字不改；字库缺字不能出具的，可以附理由作废，不占用字号")
    void approvedWordsAreNotChangedAndTheNoticeCanBeVoided() {
        TestBroker.given(given.matter(), given.recorded(Given.petitioner("周德胜")));
        TestBroker.given(given.matter(), given.opinion("证人张\uE123作证。"));
        var held = register.await(given.matter(), DocumentKind.HANDLING_OPINION, Held.class)
                .id();
        as("clerk", Given.STREET)
                .get(address(held, "impediment"))
                .then()
                .body("unprintable", containsString("U+E123"))
                .body("open", empty());
        supply("clerk", held, Map.of("facts", "证人张某作证。")).statusCode(422).body("field", equalTo("fields.facts"));
        as("chief", Given.STREET)
                .body(Map.of("reason", "意见书重新拟制"))
                .contentType(ContentType.JSON)
                .post(address(held, "voiding"))
                .then()
                .statusCode(200)
                .body("state", equalTo("VOIDED"))
                .body("voidedBecause", equalTo("意见书重新拟制"));
        register.await(given.matter(), DocumentKind.HANDLING_OPINION, Voided.class);
        assertThat(TestBroker.await(given.matter(), NoticeVoided.class).reason())
                .isEqualTo("意见书重新拟制");
        assertThat(TestBroker.all(given.matter(), NoticeIssued.class))
                .noneMatch(event -> event.document().equals("DOC-12"));
        as("chief", Given.STREET)
                .post(address(held, "release"))
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "notice-not-held"));
    }

    @Test
    @DisplayName("只有出具机关能够补正、核准；清单只列本机关的")
    void onlyTheIssuingOrganSeesAndActs() {
        var held = aNonAcceptanceWithoutWhereToGo();
        as("clerk", Given.BUREAU)
                .get(address(held, "impediment"))
                .then()
                .statusCode(403)
                .body("type", equalTo(PROBLEM + "not-issuing-organ"));
        as("clerk", Given.HOUSING).post(address(held, "release")).then().statusCode(404);
        heldBy(Given.STREET).body("items.id", hasItem(held.toString()));
        heldBy(Given.HOUSING).body("items.id", not(hasItem(held.toString())));
        RestAssured.given()
                .auth()
                .oauth2(TestTokens.staff("h", Given.STREET.code(), Given.STREET.name(), "handler"))
                .post(address(held, "release"))
                .then()
                .statusCode(403);
    }

    private UUID aNonAcceptanceWithoutWhereToGo() {
        TestBroker.given(given.matter(), given.recorded(Given.petitioner("周德胜")));
        var refused = given.acceptanceRefused();
        TestBroker.given(
                given.matter(),
                new AcceptanceRefused(
                        refused.matter(),
                        refused.number(),
                        refused.claim(),
                        refused.organ(),
                        refused.refusedOn(),
                        refused.ground(),
                        refused.articles(),
                        "",
                        refused.claimText()));
        return register.await(given.matter(), DocumentKind.NON_ACCEPTANCE_NOTICE, Held.class)
                .id();
    }

    private static ValidatableResponse supply(String clerk, UUID notice, Map<String, String> fields) {
        return as(clerk, Given.STREET)
                .contentType(ContentType.JSON)
                .body(Map.of("fields", fields))
                .patch(address(notice, "content"))
                .then();
    }

    private static ValidatableResponse heldBy(OrganRef organ) {
        return as("clerk", organ)
                .queryParam("size", 200)
                .get("/api/v1/notices/held")
                .then()
                .statusCode(200);
    }

    private static String address(UUID notice, String act) {
        return "/api/v1/notices/" + notice + "/" + act;
    }

    private static RequestSpecification as(String person, OrganRef organ) {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.staff(person, organ.code(), organ.name(), "handler", "approver"));
    }
}
