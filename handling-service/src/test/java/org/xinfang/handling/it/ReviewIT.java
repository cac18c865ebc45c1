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
import org.xinfang.contracts.deadline.TimeLimitReopened;
import org.xinfang.contracts.handling.HandlingReopened;
import org.xinfang.contracts.handling.HearingClosed;
import org.xinfang.contracts.handling.HearingOpened;
import org.xinfang.contracts.handling.OpinionIssued;
import org.xinfang.contracts.handling.ReReviewDecided;
import org.xinfang.contracts.handling.ReReviewRequested;
import org.xinfang.contracts.handling.ReviewAdmitted;
import org.xinfang.contracts.handling.ReviewDecided;
import org.xinfang.contracts.handling.ReviewRequested;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@DisplayName("复查（第三十五条）、复核（第三十六条）")
class ReviewIT {

    @Inject
    Database database;

    @Test
    @DisplayName("第三十五条、第三十六条：复查维持后申请复核，听证期间有始有终，复核后不再受理")
    void anOpinionIsReviewedThenReReviewedAndTheClaimIsFinished() {
        Claim claim = Claim.issued("EXPLAINED", "2026-05-08");
        Examination review = new Examination(claim, "review", Clerk.COUNTY);
        TestClock.set("2026-06-01T09:00+08:00");
        assertThat(review.request("2026-05-29").jsonPath().getString("state")).isEqualTo("REQUESTED");
        ReviewRequested requested = TestBroker.await(claim.matter(), ReviewRequested.class);
        assertThat(requested.against()).isEqualTo(Clerk.HOUSING);
        assertThat(requested.requestedOn()).isEqualTo("2026-05-29");
        assertThat(requested.receivedOn()).isEqualTo("2026-06-01");
        assertThat(review.request("2026-05-29").statusCode()).isEqualTo(409);

        assertThat(review.handler("/admission").jsonPath().getList("allowedActions"))
                .isEqualTo(List.of("open-hearing", "draft-review"));
        assertThat(TestBroker.await(claim.matter(), ReviewAdmitted.class).articles())
                .containsExactly("35");
        assertThat(review.decide("UPHELD", null).statusCode()).isEqualTo(200);
        ReviewDecided decided = TestBroker.await(claim.matter(), ReviewDecided.class);
        assertThat(decided.decision()).isEqualTo("UPHELD");
        assertThat(decided.reviewOrgan()).extracting(OrganRef::code).isEqualTo(Clerk.CITY.code());

        TestClock.set("2026-07-06T09:00+08:00");
        Examination reReview = new Examination(claim, "re-review", Clerk.CITY);
        assertThat(reReview.request("2026-07-06").statusCode()).isEqualTo(200);
        assertThat(TestBroker.await(claim.matter(), ReReviewRequested.class).against())
                .extracting(OrganRef::code)
                .isEqualTo(Clerk.COUNTY.code());
        reReview.handler("/admission");
        assertThat(reReview.handler("/hearing", Papers.hearing("2026-07-14"))
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("HEARING");
        assertThat(reReview.draft("UPHELD", null).statusCode()).isEqualTo(409);
        TestClock.set("2026-07-18T09:00+08:00");
        reReview.handler("/hearing/end", Papers.minutes());
        HearingOpened opened = TestBroker.await(claim.matter(), HearingOpened.class);
        HearingClosed closed = TestBroker.await(claim.matter(), HearingClosed.class);
        assertThat(opened.stage()).isEqualTo("RE_REVIEW");
        assertThat(opened.openedOn()).isEqualTo("2026-07-06");
        assertThat(closed.hearing()).isEqualTo(opened.hearing());
        assertThat(closed.closedOn()).isEqualTo("2026-07-18");
        reReview.decide("UPHELD", null);
        assertThat(TestBroker.await(claim.matter(), ReReviewDecided.class).decision())
                .isEqualTo("UPHELD");

        Response again = review.request("2026-07-18");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:petition-finished");
        assertThat(again.jsonPath().getString("article")).isEqualTo("《信访工作条例》第三十六条第三款");
    }

    @Test
    @DisplayName("第三十五条：逾期申请不予受理；期限恢复后可以受理")
    void aLateRequestIsNotAdmittedUnlessItsLimitWasOpenedAgain() {
        Claim claim = Claim.issued("EXPLAINED", "2026-05-08");
        UUID limit = database.window(claim, "TL-06", "2026-05-15", "2026-06-15");
        TestClock.set("2026-06-20T09:00+08:00");
        Examination review = new Examination(claim, "review", Clerk.COUNTY);
        review.request("2026-06-16");
        Response late = review.handler("/admission");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:request-late");
        assertThat(late.jsonPath().getString("article")).isEqualTo("《信访工作条例》第三十五条");
        assertThat(late.jsonPath().getList("allowedActions")).isEqualTo(List.of("refuse-admission"));

        TestBroker.given(claim.matter(), reopened(claim, limit));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> database.column("SELECT legal_due FROM request_window WHERE time_limit = '" + limit + "'")
                        .contains("2026-06-22"));
        assertThat(review.handler("/admission").jsonPath().getString("state")).isEqualTo("ADMITTED");
    }

    @Test
    @DisplayName("不予复查：逾期的写明事实；没有法定情形的不得不予复查")
    void nonAdmissionNeedsAGround() {
        Claim claim = Claim.issued("EXPLAINED", "2026-05-08");
        TestClock.set("2026-06-20T09:00+08:00");
        Examination review = new Examination(claim, "review", Clerk.COUNTY);
        review.request("2026-06-16");
        Response baseless = review.handler("/non-admission", Map.of());
        assertThat(baseless.statusCode()).isEqualTo(422);
        database.window(claim, "TL-06", "2026-05-15", "2026-06-15");
        Response refused = review.handler("/non-admission", Map.of());
        assertThat(refused.jsonPath().getString("state")).isEqualTo("NOT_ADMITTED");
        ReviewDecided decided = TestBroker.await(claim.matter(), ReviewDecided.class);
        assertThat(decided.decision()).isEqualTo("NOT_ADMITTED");
        assertThat(decided.facts()).contains("2026年6月16日");
        assertThat(decided.reviewOrgan()).isNull();
    }

    @Test
    @DisplayName("撤销原处理意见的，责令原单位限期重新办理，原意见保留")
    void aRevokedOpinionIsHandledAgain() {
        Claim claim = Claim.issued("EXPLAINED", "2026-05-08");
        TestClock.set("2026-06-01T09:00+08:00");
        Examination review = new Examination(claim, "review", Clerk.COUNTY);
        review.request("2026-05-29");
        review.handler("/admission");
        assertThat(review.draft("REVOKED", null).jsonPath().getString("field")).isEqualTo("redoBy");
        assertThat(review.decide("REVOKED", "2026-07-01").statusCode()).isEqualTo(200);
        HandlingReopened reopened = TestBroker.await(claim.matter(), HandlingReopened.class);
        assertThat(reopened.organ()).isEqualTo(Clerk.HOUSING);
        assertThat(reopened.redoBy()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(claim.view().getString("state")).isEqualTo("ACCEPTED");

        Clerk.LI.put("/opinion", claim, Papers.opinion("SUPPORTED"));
        assertThat(Clerk.ZHAO.post("/opinion/approval", claim).statusCode()).isEqualTo(200);
        TestBroker.await(
                claim.matter(),
                OpinionIssued.class,
                opinion -> opinion.decision().equals("SUPPORTED"));
        assertThat(database.column(
                        "SELECT decision FROM opinion WHERE referral = '" + claim.referral() + "' ORDER BY round"))
                .containsExactly("EXPLAINED", "SUPPORTED");
        assertThat(review.request("2026-06-01").jsonPath().getString("state")).isEqualTo("REQUESTED");
    }

    @Test
    @DisplayName("复查机关为上一级机关：其他单位不得办理，拟稿人不得审批")
    void onlyTheOrganAboveReviewsAndNobodyApprovesTheOwnDraft() {
        Claim claim = Claim.issued("EXPLAINED", "2026-05-08");
        TestClock.set("2026-06-01T09:00+08:00");
        Response own = new Examination(claim, "review", Clerk.HOUSING).request("2026-05-29");
        assertThat(own.statusCode()).isEqualTo(403);
        assertThat(own.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:not-the-review-organ");
        assertThat(new Examination(claim, "review", Clerk.OTHER_HOUSING)
                        .request("2026-05-29")
                        .statusCode())
                .isEqualTo(404);
        assertThat(new Examination(claim, "re-review", Clerk.COUNTY)
                        .request("2026-05-29")
                        .jsonPath()
                        .getString("type"))
                .isEqualTo("urn:xinfang:problem:nothing-to-review");
        Examination review = new Examination(claim, "review", Clerk.COUNTY);
        assertThat(review.request("2026-05-01").jsonPath().getString("field")).isEqualTo("requestedOn");
        review.request("2026-05-29");
        review.handler("/admission");
        review.draft("CHANGED", null);
        Clerk both = Clerk.of("chen", Clerk.COUNTY, "handler", "approver");
        Response approved = both.request().header("If-Match", review.tag()).post(review.path() + "/opinion/approval");
        assertThat(approved.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:own-draft");
    }

    private static TimeLimitReopened reopened(Claim claim, UUID limit) {
        LocalDate before = LocalDate.parse("2026-06-15");
        LocalDate now = LocalDate.parse("2026-06-22");
        return new TimeLimitReopened(
                claim.matter(),
                claim.number(),
                limit,
                "TL-06",
                Clerk.COUNTY,
                LocalDate.parse("2026-06-10"),
                before,
                before,
                now,
                now,
                false,
                LocalDate.parse("2026-06-20"));
    }
}
