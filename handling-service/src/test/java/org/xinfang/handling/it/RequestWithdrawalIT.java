package org.xinfang.handling.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.deadline.TimeLimitMissed;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.contracts.handling.ReviewDecided;
import org.xinfang.contracts.handling.remedy.RemediesResumed;
import org.xinfang.contracts.handling.remedy.ReviewWithdrawn;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@DisplayName("复查申请的撤回和迟到（第三十五条；参照《行政复议法》第四十一条、第七十四条）")
class RequestWithdrawalIT {
    private static final Map<String, Object> WITHDRAWAL = Map.of(
            "writtenOn", "2026-06-03",
            "application", "撤回复查申请书，信访人签名。",
            "identity", "核验居民身份证原件。",
            "freeWill", "当面询问，系自愿撤回。");

    @Inject
    Database database;

    @Test
    @DisplayName("准予撤回后终止复查，原意见继续有效；期限内可以再申请，同一事实和理由的不予复查")
    void aWithdrawnRequestLeavesTheOpinionAndTheTimeAsTheyWere() {
        Claim claim = Claim.issued("EXPLAINED", "2026-05-08");
        database.window(claim, "TL-06", "2026-05-15", "2026-06-15");
        TestClock.set("2026-06-01T09:00+08:00");
        Examination review = new Examination(claim, "review", Clerk.COUNTY);
        review.request("2026-05-29");
        review.handler("/admission");
        TestClock.set("2026-06-04T09:00+08:00");

        Map<String, Object> unfree = new HashMap<>(WITHDRAWAL);
        unfree.remove("freeWill");
        assertThat(withdraw(review, unfree).jsonPath().getString("field")).isEqualTo("freeWill");
        assertThat(review.handler("/withdrawal", WITHDRAWAL).statusCode()).isEqualTo(403);
        Response withdrawn = withdraw(review, WITHDRAWAL);
        assertThat(withdrawn.jsonPath().getString("state")).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.jsonPath().getString("article")).isEqualTo("《信访工作条例》第三十五条");
        assertThat(withdrawn.jsonPath().getList("allowedActions")).isEmpty();
        assertThat(review.clerk().get(review.path() + "/withdrawal").jsonPath().getString("ground"))
                .isEqualTo("WITHDRAWAL");
        ReviewWithdrawn told = TestBroker.await(claim.matter(), ReviewWithdrawn.class);
        assertThat(told.against()).isEqualTo(Clerk.HOUSING);
        assertThat(told.requestedOn()).isEqualTo(LocalDate.of(2026, 5, 29));
        assertThat(told.withdrawnOn()).isEqualTo(LocalDate.of(2026, 6, 4));
        assertThat(claim.view().getString("state")).isEqualTo("OPINION_ISSUED");

        TestClock.set("2026-06-10T09:00+08:00");
        assertThat(review.request("2026-06-10").jsonPath().getString("state")).isEqualTo("REQUESTED");
        assertThat(review.handler("/non-admission", Map.of()).statusCode()).isEqualTo(422);
        assertThat(review.handler("/non-admission", Map.of("repeatsWithdrawn", true))
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("NOT_ADMITTED");
        assertThat(TestBroker.await(claim.matter(), ReviewDecided.class).facts())
                .contains("2026年6月4日", "同一事实和理由");

        review.request("2026-06-10");
        assertThat(review.handler("/admission").jsonPath().getString("state")).isEqualTo("ADMITTED");
    }

    @Test
    @DisplayName("没有撤回过申请的，不能以重复撤回的申请为由不予复查；作出决定后不得撤回")
    void onlyAnUndecidedRequestIsWithdrawn() {
        Claim claim = Claim.issued("EXPLAINED", "2026-05-08");
        TestClock.set("2026-06-04T09:00+08:00");
        Examination review = new Examination(claim, "review", Clerk.COUNTY);
        review.request("2026-05-29");
        assertThat(review.handler("/non-admission", Map.of("repeatsWithdrawn", true))
                        .jsonPath()
                        .getString("type"))
                .isEqualTo("urn:xinfang:problem:no-bar-to-admission");
        review.handler("/admission");
        assertThat(withdraw(review, with("publicInterest", "涉及小区公共通道。"))
                        .jsonPath()
                        .getString("type"))
                .isEqualTo("urn:xinfang:problem:public-interest-remains");
        review.decide("UPHELD", null);
        Response late = withdraw(review, WITHDRAWAL);
        assertThat(late.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:illegal-step");
        assertThat(late.jsonPath().getString("article")).isEqualTo("《信访工作条例》第三十五条");
    }

    @Test
    @DisplayName("邮戳在期限内、届满后到达的申请受理后，“逾期未申请”的办结撤销（第三十五条；《民事诉讼法》第八十五条）")
    void aRequestPostedInTimeTakesBackTheClosingForWantOfARequest() {
        Claim claim = closedUnasked();
        TestClock.set("2026-06-18T09:00+08:00");
        Examination review = new Examination(claim, "review", Clerk.COUNTY);
        review.request("2026-06-14");
        assertThat(claim.view().getString("state")).isEqualTo("CLOSED");
        review.handler("/admission");

        RemediesResumed resumed = TestBroker.await(claim.matter(), RemediesResumed.class);
        assertThat(resumed.requestedOn()).isEqualTo(LocalDate.of(2026, 6, 14));
        assertThat(resumed.organ()).isEqualTo(Clerk.HOUSING);
        assertThat(claim.view().getString("state")).isEqualTo("OPINION_ISSUED");
        assertThat(claim.view().getString("dates.closedOn")).isNull();
        assertThat(claim.view().getString("article")).isEqualTo("《信访工作条例》第三十五条");
        assertThat(database.column("SELECT reason FROM closing WHERE referral = '" + claim.referral() + "'"))
                .isEmpty();

        review.decide("UPHELD", null);
        UUID next = database.window(claim, "TL-08", "2026-06-20", "2026-07-20");
        TestBroker.given(claim.matter(), missed(claim, next, "TL-08", "2026-07-20"));
        TestBroker.await(
                claim.matter(), MatterClosed.class, closed -> closed.closedOn().equals(LocalDate.of(2026, 7, 21)));
        assertThat(database.column("SELECT reason FROM closing WHERE referral = '" + claim.referral() + "'"))
                .isEqualTo(List.of("NO_REVIEW_REQUESTED"));
    }

    @Test
    @DisplayName("逾期提出的申请不予复查，办结方式不变（第三十五条）")
    void aLateRequestLeavesTheClosing() {
        Claim claim = closedUnasked();
        TestClock.set("2026-06-18T09:00+08:00");
        Examination review = new Examination(claim, "review", Clerk.COUNTY);
        review.request("2026-06-16");
        assertThat(review.handler("/non-admission", Map.of()).jsonPath().getString("state"))
                .isEqualTo("NOT_ADMITTED");
        assertThat(claim.view().getString("state")).isEqualTo("CLOSED");
        assertThat(TestBroker.all(claim.matter(), RemediesResumed.class)).isEmpty();
    }

    private Claim closedUnasked() {
        Claim claim = Claim.issued("NOT_SUPPORTED", "2026-05-08");
        UUID limit = database.window(claim, "TL-06", "2026-05-15", "2026-06-15");
        TestBroker.given(claim.matter(), missed(claim, limit, "TL-06", "2026-06-15"));
        assertThat(TestBroker.await(claim.matter(), MatterClosed.class).reason())
                .isEqualTo("NO_REVIEW_REQUESTED");
        return claim;
    }

    private static Response withdraw(Examination review, Map<String, Object> withdrawal) {
        return Clerk.of("wu", review.organ(), "approver")
                .request()
                .header("If-Match", review.tag())
                .body(withdrawal)
                .post(review.path() + "/withdrawal");
    }

    private static Map<String, Object> with(String field, String text) {
        Map<String, Object> more = new HashMap<>(WITHDRAWAL);
        more.put(field, text);
        return more;
    }

    private static TimeLimitMissed missed(Claim claim, UUID limit, String rule, String due) {
        LocalDate last = LocalDate.parse(due);
        return new TimeLimitMissed(claim.matter(), claim.number(), limit, rule, null, last, last.plusDays(1));
    }
}
