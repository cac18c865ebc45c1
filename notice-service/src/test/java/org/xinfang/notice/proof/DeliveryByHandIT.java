package org.xinfang.notice.proof;

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
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.notice.DeliveryFailed;
import org.xinfang.contracts.notice.NoticeDelivered;
import org.xinfang.notice.Given;
import org.xinfang.notice.Register;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.registry.NoticeState.Issued;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;
import org.xinfang.platform.testing.TestTokens;

@QuarkusTest
@DisplayName("出具机关的工作人员送达")
class DeliveryByHandIT {
    private static final String PROBLEM = "urn:xinfang:problem:";

    private final Given given = Given.aMatter();

    @Inject
    Register register;

    private UUID opinion = new UUID(0, 0);

    @BeforeEach
    void anOpinionIsIssuedOnTheFifthAndTodayIsTheTenth() {
        TestClock.set("2026-03-05T09:00:00+08:00");
        TestBroker.given(given.matter(), given.recorded(Given.petitioner("周德胜")));
        TestBroker.given(given.matter(), given.opinion("事实清楚。"));
        opinion = register.await(given.matter(), DocumentKind.HANDLING_OPINION, Issued.class)
                .id();
        TestClock.set("2026-03-10T09:00:00+08:00");
    }

    @Test
    @DisplayName("《民事诉讼法》第九十一条：邮寄的，以回执上的收件日期为送达日期；首次凭证为准")
    void byPostTheDateOfTheReturnReceiptCountsAndTheFirstProofStays() {
        post(Given.STREET, "deliveries/post", Map.of("trackingNumber", "EM123456789CN", "receivedOn", "2026-03-09"))
                .statusCode(200)
                .body("deliveredOn", equalTo("2026-03-09"))
                .body("deliveries.find { it.method == 'POST' }.evidence.trackingNumber", equalTo("EM123456789CN"))
                .body("deliveries.find { it.method == 'PORTAL' }.state", equalTo("SUPERSEDED"));
        var delivered = delivered();
        assertThat(delivered.method()).isEqualTo("POST");
        assertThat(delivered.deliveredOn()).isEqualTo("2026-03-09");
        assertThat(delivered.remedy()).isEqualTo("REVIEW");

        post(Given.STREET, "deliveries/in-person", signed("2026-03-07", "周德胜", "ADDRESSEE"))
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "notice-delivered-before"))
                .body("detail", containsString("2026-03-09"));
        assertThat(allDelivered()).hasSize(1);
    }

    @Test
    @DisplayName("《民事诉讼法》第八十八条：直接送达，送达回证上的签收日期；姓名不出本机关")
    void byHandTheSignedReceiptCountsAndTheSignersNameIsNotTold() {
        post(Given.STREET, "deliveries/in-person", signed("2026-03-06", "周小红", "ADULT_FAMILY_MEMBER"))
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "delivery-proof-incomplete"))
                .body("field", equalTo("relation"))
                .body("article", containsString("第八十八条"));
        var family =
                Map.of("signedOn", "2026-03-06", "signer", "周小红", "signatory", "ADULT_FAMILY_MEMBER", "relation", "女儿");
        post(Given.STREET, "deliveries/in-person", family).statusCode(200).body("deliveredOn", equalTo("2026-03-06"));
        assertThat(delivered().proof()).contains("同住的成年家属").doesNotContain("周小红", "女儿");
    }

    @Test
    @DisplayName("《民事诉讼法》第八十九条：拒收后留置，须有见证人或者拍照、录像")
    void afterARefusalItIsLeftBehindBeforeAWitness() {
        attempt("IN_PERSON", "2026-03-07", "REFUSED", "周德胜当面表示不收")
                .statusCode(200)
                .body("deliveries.find { it.method == 'IN_PERSON' }.state", equalTo("FAILED"))
                .body("deliveries.find { it.method == 'IN_PERSON' }.lastError", containsString("当面表示不收"));
        var failed = TestBroker.await(
                given.matter(), DeliveryFailed.class, event -> event.method().equals("IN_PERSON"));
        assertThat(failed.reason()).isEqualTo("拒绝签收");

        post(Given.STREET, "deliveries/left-behind", Map.of("leftOn", "2026-03-07", "reason", "拒绝签收"))
                .statusCode(422)
                .body("field", equalTo("witness"));
        post(Given.STREET, "deliveries/left-behind", Map.of("leftOn", "2026-03-07", "reason", "拒绝签收", "witness", "李某"))
                .statusCode(200);
        assertThat(delivered().method()).isEqualTo("LEFT_BEHIND");
    }

    @Test
    @DisplayName("《民事诉讼法》第九十五条：公告须有其他方式未成的记录，三十日后视为送达")
    void anAnnouncementCountsAfterThirtyDays() {
        post(Given.STREET, "deliveries/announcement", announcement("2026-03-10"))
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "announcement-without-attempt"));
        attempt("POST", "2026-03-09", "NOT_COLLECTED", "").statusCode(200);
        attempt("POST", "2026-03-10", "NOT_COLLECTED", "")
                .statusCode(200)
                .body("deliveries.find { it.method == 'POST' }.attempts", equalTo(2));
        post(Given.STREET, "deliveries/announcement", announcement("2026-03-10"))
                .statusCode(200)
                .body("deliveredOn", nullValue())
                .body("deliveries.find { it.method == 'ANNOUNCEMENT' }.takesEffectOn", equalTo("2026-04-09"));
        post(Given.STREET, "deliveries/announcement", announcement("2026-03-10"))
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "announcement-running"));
        assertThat(allDelivered()).isEmpty();

        TestClock.set("2026-04-11T09:00:00+08:00");
        var delivered = delivered();
        assertThat(delivered.method()).isEqualTo("ANNOUNCEMENT");
        assertThat(delivered.deliveredOn()).isEqualTo(LocalDate.parse("2026-04-09"));
    }

    @Test
    @DisplayName("送达日期不得早于成文日期，不得晚于今天")
    void nothingIsDeliveredBeforeItsIssueNorInTheFuture() {
        for (var day : List.of("2026-03-04", "2026-03-11")) {
            post(Given.STREET, "deliveries/in-person", signed(day, "周德胜", "ADDRESSEE"))
                    .statusCode(422)
                    .body("type", equalTo(PROBLEM + "delivery-date-outside"))
                    .body("field", equalTo("signedOn"));
        }
        attempt("POST", "2026-03-11", "MOVED", "").statusCode(422).body("field", equalTo("triedOn"));
        assertThat(allDelivered()).isEmpty();
    }

    @Test
    @DisplayName("DOC-25 送达回证：送达前可以打印空白表，签收后载明签收人")
    void theReceiptOfServiceIsPrintedBeforeAndAfter() throws IOException {
        assertThat(receiptOfService()).contains("送达回证", "□直接送达", "周德胜");
        var signed = Map.of("signedOn", "2026-03-07", "signer", "周德胜", "signatory", "ADDRESSEE", "place", "坞城路21号3单元");
        post(Given.STREET, "deliveries/in-person", signed).statusCode(200);
        assertThat(receiptOfService())
                .contains("直接送达", "2026年3月7日", "坞城路21号3单元", "受送达人本人")
                .doesNotContain("□");
    }

    @Test
    @DisplayName("短信不是意见书的送达凭证")
    void aShortMessageIsNoProof() {
        post(Given.STREET, "deliveries/sms", Map.of("receivedOn", "2026-03-09")).statusCode(404);
        attempt("SMS", "2026-03-09", "REFUSED", "").statusCode(400).body("field", equalTo("way"));
        post(Given.STREET, "deliveries/post", Map.of("receivedOn", "2026-03-09"))
                .statusCode(422)
                .body("violations.field", hasItem("trackingNumber"));
    }

    @Test
    @DisplayName("只有出具机关的工作人员可以办理送达；待送达清单只列本机关的文书")
    void onlyTheIssuingOrganRecordsAndSeesItsOwnWorkList() {
        var receipt = signed("2026-03-06", "周德胜", "ADDRESSEE");
        post(Given.BUREAU, "deliveries/in-person", receipt)
                .statusCode(403)
                .body("type", equalTo(PROBLEM + "not-issuing-organ"));
        post(Given.HOUSING, "deliveries/in-person", receipt).statusCode(404);

        workList(Given.STREET).body("items.id", hasItem(opinion.toString()));
        workList(Given.BUREAU).body("items.id", not(hasItem(opinion.toString())));
        post(Given.STREET, "deliveries/in-person", receipt).statusCode(200);
        workList(Given.STREET).body("items.id", not(hasItem(opinion.toString())));
    }

    private static Map<String, String> signed(String day, String signer, String signatory) {
        return Map.of("signedOn", day, "signer", signer, "signatory", signatory);
    }

    private static Map<String, String> announcement(String day) {
        return Map.of(
                "publishedOn", day, "medium", "区政府公告栏", "ground", "OTHER_WAYS_FAILED", "course", "两次邮寄均被退回，电话无人接听");
    }

    private ValidatableResponse attempt(String way, String day, String obstacle, String note) {
        return post(
                Given.STREET,
                "delivery-attempts",
                Map.of("way", way, "triedOn", day, "obstacle", obstacle, "note", note));
    }

    private NoticeDelivered delivered() {
        return TestBroker.await(
                given.matter(), NoticeDelivered.class, event -> event.notice().equals(opinion));
    }

    private List<NoticeDelivered> allDelivered() {
        return TestBroker.all(given.matter(), NoticeDelivered.class).stream()
                .filter(event -> event.notice().equals(opinion))
                .toList();
    }

    private ValidatableResponse post(OrganRef organ, String address, Map<String, String> body) {
        return RestAssured.given()
                .auth()
                .oauth2(clerk(organ))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/notices/" + opinion + "/" + address)
                .then();
    }

    private String receiptOfService() throws IOException {
        var pdf = RestAssured.given()
                .auth()
                .oauth2(clerk(Given.STREET))
                .get("/api/v1/notices/" + opinion + "/receipt-of-service")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static ValidatableResponse workList(OrganRef organ) {
        return RestAssured.given()
                .auth()
                .oauth2(clerk(organ))
                .queryParam("size", 200)
                .get("/api/v1/notices/undelivered")
                .then()
                .statusCode(200);
    }

    private static String clerk(OrganRef organ) {
        return TestTokens.staff("clerk-" + organ.code(), organ.code(), organ.name(), "handler");
    }
}
