package org.xinfang.handling.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.deadline.TimeLimitMissed;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.contracts.handling.PetitionTerminated;
import org.xinfang.contracts.notice.NoticeDelivered;
import org.xinfang.contracts.notice.NoticeIssued;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@DisplayName("救济程序终了：逾期未申请（第三十五条、第三十六条第一款）、信访终结（第三十六条第三款）")
class FinalityIT {

    @Inject
    Database database;

    @Test
    @DisplayName("第三十六条第三款：复核意见送达，信访终结，载明文号和送达日期，未办结的随之办结")
    void thePetitionEndsWhenTheReReviewOpinionIsDelivered() {
        Claim claim = Claim.issued("EXPLAINED", "2026-05-08");
        Examination reReview = reReviewed(claim, "UPHELD");
        assertThat(reReview.view().getString("state")).isEqualTo("REVIEW_DECIDED");
        UUID notice = paperDelivered(claim, "2026-07-20", "2026-07-22");

        PetitionTerminated ended = TestBroker.await(claim.matter(), PetitionTerminated.class);
        assertThat(ended.opinionNumber()).isEqualTo("并政信核〔2026〕5号");
        assertThat(ended.deliveredOn()).isEqualTo(LocalDate.of(2026, 7, 22));
        assertThat(ended.decision()).isEqualTo("UPHELD");
        assertThat(ended.organ()).extracting(OrganRef::code).isEqualTo(Clerk.CITY.code());
        assertThat(reReview.view().getString("state")).isEqualTo("TERMINATED");
        assertThat(reReview.view().getString("article")).isEqualTo("《信访工作条例》第三十六条第三款");
        assertThat(reReview.view().getList("allowedActions")).isEmpty();
        assertThat(TestBroker.await(claim.matter(), MatterClosed.class).reason())
                .isEqualTo("TERMINATED");
        assertThat(claim.view().getString("dates.closedOn")).isEqualTo("2026-07-22");

        TestBroker.given(claim.matter(), delivered(claim, notice, "2026-07-23"));
        Response again = new Examination(claim, "review", Clerk.COUNTY).request("2026-07-20");
        assertThat(again.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:petition-finished");
        assertThat(again.jsonPath().getString("article")).isEqualTo("《信访工作条例》第三十六条第三款");
        Response reopening = Clerk.of("he", Clerk.PETITION_OFFICE, "supervisor")
                .post("/reopening", claim, Map.of("reason", "未核查。", "redoBy", "2026-09-01"));
        assertThat(reopening.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:petition-terminated");
        assertThat(reopening.jsonPath().getString("article")).isEqualTo("《信访工作条例》第三十六条第三款");
        assertThat(reopening.jsonPath().getString("detail")).contains("并政信核〔2026〕5号", "2026-07-22");
        heard(claim);
        assertThat(TestBroker.all(claim.matter(), PetitionTerminated.class)).hasSize(1);
    }

    @Test
    @DisplayName("复核撤销并责令重新办理的，复核意见送达后信访没有终结")
    void aRevokingReReviewEndsNothing() {
        Claim claim = Claim.issued("EXPLAINED", "2026-05-08");
        Examination reReview = reReviewed(claim, "REVOKED");
        paperDelivered(claim, "2026-07-20", "2026-07-22");
        heard(claim);
        assertThat(reReview.view().getString("state")).isEqualTo("REVIEW_DECIDED");
        assertThat(TestBroker.all(claim.matter(), PetitionTerminated.class)).isEmpty();
        assertThat(claim.view().getString("state")).isEqualTo("ACCEPTED");
    }

    @Test
    @DisplayName("第三十二条第二款：予以支持的，信访终结后仍应执行，执行后办结")
    void whatWasGrantedIsCarriedOutAlsoAfterTheEnd() {
        Claim claim = Claim.issued("SUPPORTED", "2026-05-08");
        reReviewed(claim, "UPHELD");
        paperDelivered(claim, "2026-07-20", "2026-07-22");
        TestBroker.await(claim.matter(), PetitionTerminated.class);
        assertThat(claim.view().getString("state")).isEqualTo("OPINION_ISSUED");
        Clerk.LI.post("/execution/reports", claim, Papers.execution("2026-07-20"));
        assertThat(Clerk.LI.post("/closing", claim).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("第三十五条：收到处理意见后三十日内未申请复查的，以逾期未申请办结")
    void aClaimNobodyAsksToReviewIsClosedWhenTheTimeHasPassed() {
        Claim claim = Claim.issued("NOT_SUPPORTED", "2026-05-08");
        UUID limit = database.window(claim, "TL-06", "2026-05-15", "2026-06-15");
        TestBroker.given(claim.matter(), missed(claim, limit, "TL-06", "2026-06-15"));
        MatterClosed closed = TestBroker.await(claim.matter(), MatterClosed.class);
        assertThat(closed.reason()).isEqualTo("NO_REVIEW_REQUESTED");
        assertThat(closed.closedOn()).isEqualTo(LocalDate.of(2026, 6, 16));
        assertThat(claim.view().getString("article")).isEqualTo("《信访工作条例》第三十五条");
    }

    @Test
    @DisplayName("第三十六条第一款：收到复查意见后三十日内未申请复核的，以逾期未申请办结")
    void aReviewedClaimIsClosedWhenNobodyAsksForReReview() {
        Claim claim = Claim.issued("NOT_SUPPORTED", "2026-05-08");
        reviewed(claim, "UPHELD");
        UUID limit = database.window(claim, "TL-08", "2026-06-05", "2026-07-06");
        TestBroker.given(claim.matter(), missed(claim, limit, "TL-08", "2026-07-06"));
        assertThat(TestBroker.await(claim.matter(), MatterClosed.class).reason())
                .isEqualTo("NO_REVIEW_REQUESTED");
        assertThat(claim.view().getString("article")).isEqualTo("《信访工作条例》第三十六条第一款");
    }

    @Test
    @DisplayName("邮戳在期限内的申请已在审查的，期限届满不办结；复查变更的，逾期未申请复核不办结")
    void whatIsUnderExaminationOrWasChangedStaysOpen() {
        Claim asked = Claim.issued("EXPLAINED", "2026-05-08");
        UUID first = database.window(asked, "TL-06", "2026-05-15", "2026-06-15");
        TestClock.set("2026-06-17T09:00+08:00");
        new Examination(asked, "review", Clerk.COUNTY).request("2026-06-15");
        TestBroker.given(asked.matter(), missed(asked, first, "TL-06", "2026-06-15"));

        Claim changed = Claim.issued("EXPLAINED", "2026-05-08");
        reviewed(changed, "CHANGED");
        UUID second = database.window(changed, "TL-08", "2026-06-05", "2026-07-06");
        TestBroker.given(changed.matter(), missed(changed, second, "TL-08", "2026-07-06"));

        heard(asked);
        heard(changed);
        assertThat(List.of(asked, changed))
                .allSatisfy(claim -> assertThat(claim.view().getString("state")).isEqualTo("OPINION_ISSUED"));
    }

    @Test
    @DisplayName("重新办理不得以同一事实和理由作出与被撤销意见相同的结论")
    void aRedoneOpinionMayNotRepeatTheRevokedOne() {
        Claim claim = Claim.issued("NOT_SUPPORTED", "2026-05-08");
        reviewed(claim, "REVOKED");
        Map<String, Object> same = Papers.opinion("NOT_SUPPORTED");
        same.put("facts", same.get("facts") + "\n");
        Clerk.LI.put("/opinion", claim, same);
        Response repeated = Clerk.ZHAO.post("/opinion/approval", claim);
        assertThat(repeated.statusCode()).isEqualTo(409);
        assertThat(repeated.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:repeats-revoked-opinion");
        assertThat(repeated.jsonPath().getString("article")).isEqualTo("《信访工作条例》第三十五条");
        assertThat(repeated.jsonPath().getList("allowedActions")).isEqualTo(List.of("draft-opinion"));

        same.put("grounds", "承诺书经鉴定系伪造。");
        Clerk.LI.put("/opinion", claim, same);
        assertThat(Clerk.ZHAO.post("/opinion/approval", claim).statusCode()).isEqualTo(200);
    }

    private static Examination reviewed(Claim claim, String decision) {
        TestClock.set("2026-06-01T09:00+08:00");
        Examination review = new Examination(claim, "review", Clerk.COUNTY);
        review.request("2026-05-29");
        review.handler("/admission");
        assertThat(review.decide(decision, decision.equals("REVOKED") ? "2026-07-01" : null)
                        .statusCode())
                .isEqualTo(200);
        return review;
    }

    private static Examination reReviewed(Claim claim, String decision) {
        reviewed(claim, "UPHELD");
        TestClock.set("2026-07-06T09:00+08:00");
        Examination reReview = new Examination(claim, "re-review", Clerk.CITY);
        reReview.request("2026-07-06");
        reReview.handler("/admission");
        TestClock.set("2026-07-20T09:00+08:00");
        assertThat(reReview.decide(decision, decision.equals("REVOKED") ? "2026-08-20" : null)
                        .statusCode())
                .isEqualTo(200);
        return reReview;
    }

    private static UUID paperDelivered(Claim claim, String issuedOn, String deliveredOn) {
        UUID notice = UUID.randomUUID();
        TestBroker.given(
                claim.matter(),
                new NoticeIssued(
                        claim.matter(),
                        claim.number(),
                        notice,
                        "DOC-19",
                        "信访事项复核意见书",
                        "并政信核〔2026〕5号",
                        Clerk.CITY,
                        "PETITIONER",
                        null,
                        LocalDate.parse(issuedOn),
                        "K7QM-2X9D-5RTA",
                        false));
        TestBroker.given(claim.matter(), delivered(claim, notice, deliveredOn));
        return notice;
    }

    private static NoticeDelivered delivered(Claim claim, UUID notice, String on) {
        return new NoticeDelivered(
                claim.matter(),
                claim.number(),
                notice,
                "DOC-19",
                Clerk.CITY,
                "PETITIONER",
                "EMAIL",
                LocalDate.parse(on),
                "收件方邮件服务器已接收，应答 250",
                false,
                null);
    }

    private static TimeLimitMissed missed(Claim claim, UUID limit, String rule, String due) {
        LocalDate last = LocalDate.parse(due);
        return new TimeLimitMissed(claim.matter(), claim.number(), limit, rule, null, last, last.plusDays(1));
    }

    /** Returns when this service has heard everything told of the claim so far: later events of one key come after it. */
    private void heard(Claim claim) {
        UUID later = UUID.randomUUID();
        TestBroker.given(
                claim.matter(),
                new NoticeIssued(
                        claim.matter(),
                        claim.number(),
                        later,
                        "DOC-19",
                        "信访事项复核意见书",
                        "并政信核〔2026〕6号",
                        Clerk.CITY,
                        "PETITIONER",
                        null,
                        LocalDate.of(2026, 8, 1),
                        "K7QM-2X9D-5RTB",
                        false));
        database.window(claim, "TL-08", "2026-08-01", "2026-08-31");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !database.column("SELECT 1 FROM final_paper WHERE notice = '" + later + "'")
                        .isEmpty());
    }
}
