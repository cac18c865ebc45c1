package org.xinfang.notice.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.notice.NoticeDelivered;
import org.xinfang.contracts.notice.NoticeReplaced;
import org.xinfang.notice.Given;
import org.xinfang.notice.Register;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.NoticeState.Issued;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestTokens;

@QuarkusTest
@DisplayName("更正：另行出具，载明所替代的文书")
class CorrectionIT {
    private static final String PROBLEM = "urn:xinfang:problem:";
    private static final String SLIP = "年份误写";

    private final Given given = Given.aMatter();

    @Inject
    Register register;

    @Test
    @DisplayName("更正后的文书另编字号、载明替代；原文书仍可阅读，公开核验时说明已被替代")
    void aCorrectionIsANewNoticeAndTheOldOneSaysThatItWasReplaced() {
        var old = anIssuedNonAcceptance();
        var oldIssue = (Issued) old.state();
        verify(oldIssue).body("replacedBy", nullValue());

        var id = correct("clerk", old.id(), Map.of("whereToGo", "请向小店区人民法院起诉。"))
                .statusCode(200)
                .body("state", equalTo("HELD"))
                .extract()
                .<String>path("id");
        as("clerk", Given.STREET)
                .post("/api/v1/notices/" + id + "/release")
                .then()
                .statusCode(403);
        as("chief", Given.STREET)
                .post("/api/v1/notices/" + id + "/release")
                .then()
                .statusCode(200);

        var correction = issued(UUID.fromString(id));
        assertThat(correction.number()).isNotEqualTo(oldIssue.number());
        as("clerk", Given.STREET)
                .get("/api/v1/notices/" + id + "/page")
                .then()
                .statusCode(200)
                .body(containsString("更正并替代"))
                .body(containsString(oldIssue.number()))
                .body(containsString("请向小店区人民法院起诉。"));
        as("clerk", Given.STREET)
                .get("/api/v1/notices/" + old.id() + "/pdf")
                .then()
                .statusCode(200);
        verify(oldIssue).body("replacedBy", equalTo(correction.number())).body("sha256", equalTo(oldIssue.digest()));
        verify(correction).body("replacedBy", nullValue());

        var replaced = TestBroker.await(given.matter(), NoticeReplaced.class);
        assertThat(replaced.notice()).isEqualTo(old.id());
        assertThat(replaced.byNumber()).isEqualTo(correction.number());
        correct("clerk", old.id(), Map.of("whereToGo", "再改。"))
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "notice-corrected-before"));
    }

    @Test
    @DisplayName("编号等各项不得更改；其他机关不得更正")
    void fixedFieldsStayAndOtherOrgansCorrectNothing() {
        var old = anIssuedNonAcceptance();
        correct("clerk", old.id(), Map.of("matterNumber", "1"))
                .statusCode(422)
                .body("field", equalTo("fields.matterNumber"));
        correct("clerk", old.id(), Map.of("opinion", "没有这一项")).statusCode(422);
        as("clerk", Given.BUREAU)
                .contentType(ContentType.JSON)
                .body(Map.of("fields", Map.of("whereToGo", "x")))
                .post("/api/v1/notices/" + old.id() + "/correction")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("意见书只更正笔误：写明原因，他人核准；结论和复查机关不得更改（第三十二条、第三十五条）")
    void ofAnOpinionOnlySlipsAreCorrectedAndWithAReason() {
        var opinion = anIssuedOpinion();
        correct("clerk", opinion.id(), Map.of("facts", "另一事实"))
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "correction-reason-missing"))
                .body("field", equalTo("reason"));
        for (var decided : List.of("decision", "reviewOrgan")) {
            correct("clerk", opinion.id(), Map.of(decided, "改为支持"), SLIP)
                    .statusCode(422)
                    .body("type", equalTo(PROBLEM + "content-fixed"))
                    .body("field", equalTo("fields." + decided));
        }

        var corrected = correctedOpinion(opinion);
        as("clerk", Given.STREET)
                .get("/api/v1/notices/" + corrected + "/page")
                .then()
                .body(containsString("更正并替代"))
                .body(containsString("更正原因：" + SLIP + "。"))
                .body(containsString("2019年"));
    }

    @Test
    @DisplayName("第三十五条：意见书已送达的，更正笔误不另起算复查申请期限")
    void theCorrectionOfADeliveredOpinionOpensNoSecondWindow() {
        var opinion = anIssuedOpinion();
        signed(opinion.id());
        assertThat(delivered(opinion.id()).remedy()).isEqualTo("REVIEW");

        var corrected = correctedOpinion(opinion);
        signed(corrected);
        assertThat(delivered(corrected).remedy()).isEqualTo("NONE");
    }

    @Test
    @DisplayName("第三十五条：更正后的意见书先送达的，自其送达之日起算；原意见书的送达不再起算")
    void theFirstPaperThatArrivesOpensTheWindow() {
        var opinion = anIssuedOpinion();
        var corrected = correctedOpinion(opinion);
        as("clerk", Given.STREET)
                .queryParam("size", 100)
                .get("/api/v1/notices/undelivered")
                .then()
                .body("items.id", hasItem(corrected.toString()))
                .body("items.id", not(hasItem(opinion.id().toString())));
        signed(corrected);
        assertThat(delivered(corrected).remedy()).isEqualTo("REVIEW");

        signed(opinion.id());
        assertThat(delivered(opinion.id()).remedy()).isEqualTo("NONE");
    }

    private Notice anIssuedOpinion() {
        TestBroker.given(given.matter(), given.recorded(Given.petitioner("周德胜")));
        TestBroker.given(given.matter(), given.opinion("2091年拆除院墙，事实清楚。"));
        return register.await(given.matter(), DocumentKind.HANDLING_OPINION, Issued.class);
    }

    /** Corrected by a clerk, released by the head, issued. */
    private UUID correctedOpinion(Notice opinion) {
        var id = UUID.fromString(correct("clerk", opinion.id(), Map.of("facts", "2019年拆除院墙，事实清楚。"), SLIP)
                .statusCode(200)
                .extract()
                .<String>path("id"));
        as("chief", Given.STREET)
                .post("/api/v1/notices/" + id + "/release")
                .then()
                .statusCode(200);
        issued(id);
        return id;
    }

    private void signed(UUID notice) {
        as("clerk", Given.STREET)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "signedOn", LegalClock.system().today().toString(), "signer", "周德胜", "signatory", "ADDRESSEE"))
                .post("/api/v1/notices/" + notice + "/deliveries/in-person")
                .then()
                .statusCode(200);
    }

    private NoticeDelivered delivered(UUID notice) {
        return TestBroker.await(
                given.matter(), NoticeDelivered.class, event -> event.notice().equals(notice));
    }

    private Notice anIssuedNonAcceptance() {
        TestBroker.given(given.matter(), given.recorded(Given.petitioner("周德胜")));
        TestBroker.given(given.matter(), given.acceptanceRefused());
        return register.await(given.matter(), DocumentKind.NON_ACCEPTANCE_NOTICE, Issued.class);
    }

    private Issued issued(UUID notice) {
        return Awaitility.await()
                .until(
                        () -> register.of(given.matter()).stream()
                                .filter(each -> each.id().equals(notice))
                                .map(Notice::state)
                                .filter(Issued.class::isInstance)
                                .map(Issued.class::cast)
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private static ValidatableResponse correct(String clerk, UUID notice, Map<String, String> fields) {
        return asked(clerk, notice, Map.of("fields", fields));
    }

    private static ValidatableResponse correct(String clerk, UUID notice, Map<String, String> fields, String reason) {
        return asked(clerk, notice, Map.of("fields", fields, "reason", reason));
    }

    private static ValidatableResponse asked(String clerk, UUID notice, Map<String, Object> correction) {
        return as(clerk, Given.STREET)
                .contentType(ContentType.JSON)
                .body(correction)
                .post("/api/v1/notices/" + notice + "/correction")
                .then();
    }

    private static ValidatableResponse verify(Issued issued) {
        return RestAssured.get("/api/v1/verify/" + issued.verificationCode())
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(String person, OrganRef organ) {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.staff(person, organ.code(), organ.name(), "handler", "approver"));
    }
}
