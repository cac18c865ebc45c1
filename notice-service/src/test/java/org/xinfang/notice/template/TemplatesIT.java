package org.xinfang.notice.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.notice.Given;
import org.xinfang.notice.Register;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.registry.NoticeState.Issued;
import org.xinfang.notice.wording.ShippedWordings;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;
import org.xinfang.platform.testing.TestTokens;

@QuarkusTest
@DisplayName("文书模板：起草、预览、由他人启用")
class TemplatesIT {
    private static final String PROBLEM = "urn:xinfang:problem:";
    private static final String AUTHOR = "administrator-1";
    private static final String OTHER = "administrator-2";
    private static final String THANKS = "感谢你对信访工作的支持。";

    /** Versions are unique, for the register outlives one test. */
    private final String version = "v-" + UUID.randomUUID().toString().substring(0, 8);

    private final String shipped =
            ShippedWordings.of(DocumentKind.ACCEPTANCE_NOTICE).text();

    @Inject
    Register register;

    @Test
    @DisplayName("启用之日起的文书用新文字，以前的文书和版本不变，都可以查阅")
    void noticesKeepTheVersionTheyWereMadeWith() throws Exception {
        TestClock.set("2026-03-09T09:00:00+08:00");
        var before = issued(Given.aMatter());
        draft(AUTHOR, version, shipped + "\n" + THANKS)
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("faults", empty());
        activate(OTHER, version, "2026-03-11").statusCode(200).body("state", equalTo("SCHEDULED"));
        var meanwhile = issued(Given.aMatter());
        TestClock.set("2026-03-11T09:00:00+08:00");
        var after = issued(Given.aMatter());

        assertThat(state(before).template()).isEqualTo(state(meanwhile).template());
        assertThat(state(after).template()).isEqualTo(version);
        assertThat(textOf(before)).doesNotContain(THANKS);
        assertThat(textOf(meanwhile)).doesNotContain(THANKS);
        assertThat(textOf(after)).contains(THANKS);
        as(AUTHOR)
                .get(address(version, ""))
                .then()
                .body("state", equalTo("IN_FORCE"))
                .body("activatedBy", equalTo(OTHER));
        as(AUTHOR)
                .get(address(ShippedWordings.VERSION, ""))
                .then()
                .statusCode(200)
                .body("state", equalTo("FORMER"))
                .body("wording", equalTo(shipped));
        draft(AUTHOR, version, shipped).statusCode(409).body("type", equalTo(PROBLEM + "template-activated"));
    }

    @Test
    @DisplayName("预览：同一份样张，纸质与网页")
    void aDraftIsPreviewedAsPaperAndAsPage() throws Exception {
        draft(AUTHOR, version, shipped + "\n" + THANKS).statusCode(200);
        var pdf = as(AUTHOR)
                .get(address(version, "/pdf"))
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(text(pdf)).contains(THANKS, "样张，不具效力");
        as(AUTHOR)
                .get(address(version, "/page"))
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString(THANKS));
    }

    @Test
    @DisplayName("缺少依据、期限的版本不能启用，答复指明所缺")
    void aVersionThatLacksMandatoryContentIsNotActivated() {
        draft(AUTHOR, version, shipped.replace("受理依据：{articles}。", "").replace("办理期限：{limit}", ""))
                .statusCode(200)
                .body("faults", hasItem(containsString("依据条款")))
                .body("faults", hasItem(containsString("办理期限")));
        activate(OTHER, version, "2099-01-01")
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "template-faulty"))
                .body("detail", containsString("{articles}"));
    }

    @Test
    @DisplayName("无法填充的占位符，起草时即拒绝并指明行")
    void aPlaceholderThatNothingFillsIsRefused() {
        draft(AUTHOR, version, "第一段。\n根据{article}的规定。")
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "template-placeholder-unknown"))
                .body("field", equalTo("wording"))
                .body("detail", containsString("{article}"));
        draft(AUTHOR, version, "根据{articles的规定。")
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "template-mark-unpaired"));
        draft(AUTHOR, version, "#\n[").statusCode(422);
        as(AUTHOR).get(address(version, "")).then().statusCode(404);
    }

    @Test
    @DisplayName("起草人不得自行启用；启用日期不得早于当日；其他岗位不得起草")
    void theAuthorDoesNotActivateHisOwnVersion() {
        TestClock.set("2026-03-09T09:00:00+08:00");
        draft(AUTHOR, version, shipped).statusCode(200);
        activate(AUTHOR, version, "2026-04-01").statusCode(403).body("type", equalTo(PROBLEM + "own-template"));
        activate(OTHER, version, "2026-03-08")
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "template-effective-in-the-past"));
        activate(OTHER, "unknown", "2026-04-01").statusCode(404);
        draft(AUTHOR, ShippedWordings.VERSION, shipped).statusCode(409);
        RestAssured.given()
                .auth()
                .oauth2(TestTokens.staff("clerk", Given.BUREAU.code(), Given.BUREAU.name(), "approver"))
                .get("/api/v1/notice-templates")
                .then()
                .statusCode(403);
        as(AUTHOR).get("/api/v1/notice-templates").then().statusCode(200).body("version", hasItem(version));
    }

    private UUID issued(Given given) {
        TestBroker.given(given.matter(), given.recorded(Given.petitioner("周德胜")));
        TestBroker.given(given.matter(), given.accepted("PETITION"));
        return register.await(given.matter(), DocumentKind.ACCEPTANCE_NOTICE, Issued.class)
                .id();
    }

    private Issued state(UUID notice) {
        return (Issued) register.one(notice).state();
    }

    private static String textOf(UUID notice) throws Exception {
        return text(RestAssured.given()
                .auth()
                .oauth2(TestTokens.staff("clerk", Given.STREET.code(), Given.STREET.name(), "handler"))
                .get("/api/v1/notices/" + notice + "/pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static ValidatableResponse draft(String author, String version, String wording) {
        return as(author)
                .contentType(ContentType.JSON)
                .body(Map.of("wording", wording))
                .put(address(version, ""))
                .then();
    }

    private static ValidatableResponse activate(String administrator, String version, String from) {
        return as(administrator)
                .contentType(ContentType.JSON)
                .body(Map.of("effectiveFrom", from))
                .post(address(version, "/activation"))
                .then();
    }

    private static String address(String version, String rest) {
        return "/api/v1/notice-templates/DOC-05/" + version + rest;
    }

    private static RequestSpecification as(String person) {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.staff(person, "140000-PETITION", "山西省信访局", "administrator"));
    }
}
