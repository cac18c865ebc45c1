package org.xinfang.notice.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.notice.NoticeReplaced;
import org.xinfang.notice.Given;
import org.xinfang.notice.Register;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.NoticeState.Issued;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestTokens;

@QuarkusTest
@DisplayName("更正：另行出具，载明所替代的文书")
class CorrectionIT {
    private static final String PROBLEM = "urn:xinfang:problem:";

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
    @DisplayName("经批准的意见书不在此更正；编号等各项不得更改；其他机关不得更正")
    void approvedWordsAndFixedFieldsStay() {
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

        TestBroker.given(given.matter(), given.opinion("事实清楚。"));
        var opinion = register.await(given.matter(), DocumentKind.HANDLING_OPINION, Issued.class);
        correct("clerk", opinion.id(), Map.of("facts", "另一事实"))
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "notice-not-correctable"));
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
        return as(clerk, Given.STREET)
                .contentType(ContentType.JSON)
                .body(Map.of("fields", fields))
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
