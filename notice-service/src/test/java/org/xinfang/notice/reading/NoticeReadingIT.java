package org.xinfang.notice.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.notice.NoticeDelivered;
import org.xinfang.notice.Given;
import org.xinfang.notice.Register;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.registry.NoticeState.Held;
import org.xinfang.notice.registry.NoticeState.Issued;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestTokens;

@QuarkusTest
class NoticeReadingIT {
    private final Given matter = Given.aMatter();

    @Inject
    Register register;

    @Test
    @DisplayName("下载文书：中文文件名（RFC 6266），不留缓存")
    void staffDownloadThePaperWithItsChineseName() {
        TestBroker.given(matter.matter(), matter.referred());
        var notice = register.await(matter.matter(), DocumentKind.REFERRAL_LETTER, Issued.class);
        var pdf = as(Given.BUREAU, "/api/v1/notices/" + notice.id() + "/pdf")
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("filename*=UTF-8''%E4%BF%A1%E8%AE%BF"))
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    @DisplayName("无障碍网页：与正本同样的阅读权限；门户打开网页即为送达")
    void theAccessiblePageHasThePapersRightsAndDeliversOnThePortal() {
        TestBroker.given(matter.matter(), matter.recorded(Given.petitioner("周德胜")));
        var notice = register.await(matter.matter(), DocumentKind.REGISTRATION_RECEIPT, Issued.class);
        var page = "/api/v1/notices/" + notice.id() + "/page";
        as(Given.BUREAU, page)
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Language", "zh-CN")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString(((Issued) notice.state()).number()))
                .body(containsString("周德胜"));
        as(new OrganRef("140100-PETITION", "太原市信访局"), page).statusCode(404);

        var link = portal(matter.number(), Given.QUERY_CODE).extract().<String>path("[0].link");
        given().get(link + "/page").then().statusCode(200).body(containsString("周德胜"));
        var delivered = TestBroker.await(matter.matter(), NoticeDelivered.class);
        assertThat(delivered.method()).isEqualTo("PORTAL");
        given().get("/api/v1/portal/notices/" + UUID.randomUUID() + "/page")
                .then()
                .statusCode(404);
    }

    @Test
    void otherOrgansGetTheSameAnswerAsForNothing() {
        TestBroker.given(matter.matter(), matter.referred());
        var notice = register.await(matter.matter(), DocumentKind.REFERRAL_LETTER, Issued.class);
        for (var address : List.of("/api/v1/notices/" + notice.id(), "/api/v1/notices/" + notice.id() + "/pdf")) {
            as(Given.HOUSING, address).statusCode(404).body("type", equalTo("urn:xinfang:problem:not-found"));
        }
        as(Given.HOUSING, "/api/v1/matters/" + matter.matter() + "/notices")
                .statusCode(200)
                .body("", hasSize(0));
        as(Given.STREET, "/api/v1/matters/" + matter.matter() + "/notices")
                .statusCode(200)
                .body("document", equalTo(List.of("DOC-02")));
        given().get("/api/v1/notices/" + notice.id()).then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.person("somebody", "petitioner"))
                .get("/api/v1/notices/" + notice.id())
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("移送函：本机关无权限人员也看不到")
    void sealedNoticesAreInvisibleToUnclearedStaff() {
        TestBroker.given(matter.matter(), matter.referred("DISCIPLINE", List.of("22(2)"), true, Given.DISCIPLINE));
        register.await(matter.matter(), DocumentKind.SEALED_HANDOVER, Issued.class);
        var address = "/api/v1/matters/" + matter.matter() + "/notices";
        as(Given.BUREAU, address).body("", hasSize(0));
        given().auth()
                .oauth2(TestTokens.staff("c", Given.BUREAU.code(), Given.BUREAU.name(), "dispatcher", "cleared"))
                .get(address)
                .then()
                .body("document", equalTo(List.of("DOC-23")));
        as(new OrganRef("140100-PETITION", "太原市信访局"), address).body("", hasSize(0));
    }

    @Test
    void aHeldNoticeSaysWhyAndHasNoPaper() {
        TestBroker.given(matter.matter(), matter.recorded(Given.petitioner("周德胜")));
        TestBroker.given(matter.matter(), matter.opinion(""));
        var held = register.await(matter.matter(), DocumentKind.HANDLING_OPINION, Held.class);
        as(Given.STREET, "/api/v1/notices/" + held.id())
                .body("state", equalTo("HELD"))
                .body("heldBecause", containsString("查明的事实"));
        as(Given.STREET, "/api/v1/notices/" + held.id() + "/pdf")
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:notice-not-issued"));
        given().get("/q/metrics").then().body(containsString("xinfang_notices{state=\"HELD\"}"));
    }

    @Test
    @DisplayName("公开核验：字号、文种、机关、日期、摘要，没有个人信息")
    void anybodyVerifiesAPaperWithoutLearningWhoPetitioned() {
        TestBroker.given(matter.matter(), matter.recorded(Given.petitioner("周德胜")));
        var notice = register.await(matter.matter(), DocumentKind.REGISTRATION_RECEIPT, Issued.class);
        var issued = (Issued) notice.state();
        var answer = given().get("/api/v1/verify/" + issued.verificationCode().toLowerCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .body("number", equalTo(issued.number()))
                .body("document", equalTo("信访事项登记回执"))
                .body("organ", equalTo("小店区信访局"))
                .body("sha256", equalTo(issued.digest()))
                .extract()
                .asString();
        assertThat(answer)
                .doesNotContain("周德胜", matter.number(), matter.matter().toString());
        given().get("/api/v1/verify/0000000000000000").then().statusCode(404);
    }

    @Test
    @DisplayName("门户：编号加查询码，错码与不存在的编号回答一样，连错五次暂停")
    void thePortalOpensOnlyToTheQueryCodeAndShutsAfterFiveWrongOnes() {
        TestBroker.given(matter.matter(), matter.recorded(Given.petitioner("周德胜")));
        register.await(matter.matter(), DocumentKind.REGISTRATION_RECEIPT, Issued.class);
        portal(matter.number(), Given.QUERY_CODE)
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].title", equalTo("信访事项登记回执"));

        var unknown = portal("999999202601010001", Given.QUERY_CODE)
                .statusCode(403)
                .extract()
                .path("detail");
        for (var i = 0; i < 5; i++) {
            portal(matter.number(), "0000000000" + i).statusCode(403).body("detail", equalTo(unknown));
        }
        portal(matter.number(), Given.QUERY_CODE).statusCode(403).body("detail", equalTo(unknown));
        portal("", Given.QUERY_CODE).statusCode(422);
        given().get("/api/v1/portal/notices/" + UUID.randomUUID()).then().statusCode(404);
    }

    private static ValidatableResponse portal(String number, String code) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("matterNumber", number, "queryCode", code))
                .post("/api/v1/portal/notices")
                .then();
    }

    private static ValidatableResponse as(OrganRef organ, String address) {
        return given().auth()
                .oauth2(TestTokens.staff("clerk-" + organ.code(), organ.code(), organ.name(), "dispatcher", "handler"))
                .get(address)
                .then();
    }
}
