package org.xinfang.handling.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.handling.supervision.ClosingReportDecided;
import org.xinfang.contracts.handling.supervision.ClosingReportSubmitted;
import org.xinfang.contracts.routing.ReferralTakenUp;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@DisplayName("办结报告（第二十二条第一款第三项）")
class ClosingReportIT {
    private static final String REPORT = "/closing-report";
    private static final Clerk ASSIGNER = Clerk.of("he", Clerk.PETITION_OFFICE, "supervisor");
    private static final Map<String, Object> DRAFT = Map.of(
            "problem", "院墙未恢复。",
            "investigation", "已查阅档案、实地查看。",
            "result", "已出具处理意见，限期恢复。",
            "petitionerOpinion", "AGREES");

    @BeforeEach
    void legalTime() {
        TestClock.set("2026-04-01T09:00+08:00");
    }

    @Test
    @DisplayName("拟制、签发、退回、重新报告、审核通过")
    void aReportIsSubmittedSentBackAndAccepted() {
        Claim claim = assigned();
        Clerk.LI.post("/acceptance", claim);
        assertThat(draft(claim, null).jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:report-too-early");
        claim.issue("SUPPORTED");

        Response drafted = draft(claim, null);
        assertThat(drafted.jsonPath().getString("due")).isEqualTo("2026-05-30");
        assertThat(ASSIGNER.get(claim.path() + REPORT).statusCode()).isEqualTo(404);
        assertThat(draft(claim, null).statusCode()).isEqualTo(428);
        Response submitted = act(Clerk.ZHAO, claim, "/approval", Map.of());
        assertThat(submitted.jsonPath().getString("state")).isEqualTo("SUBMITTED");
        ClosingReportSubmitted told = TestBroker.await(claim.matter(), ClosingReportSubmitted.class);
        assertThat(told.to()).isEqualTo(Clerk.PETITION_OFFICE);
        assertThat(told.submission()).isEqualTo(1);
        assertThat(told.signatory()).isEqualTo(submitted.jsonPath().getString("signatory"));

        assertThat(ASSIGNER.get(claim.path() + REPORT).jsonPath().getList("allowedActions"))
                .isEqualTo(List.of("accept", "send-back"));
        Response returned = act(ASSIGNER, claim, "/return", Map.of("reason", "未附答复文书。", "redoBy", "2026-04-10"));
        assertThat(returned.jsonPath().getString("state")).isEqualTo("RETURNED");
        ClosingReportDecided decided = TestBroker.await(claim.matter(), ClosingReportDecided.class);
        assertThat(decided.accepted()).isFalse();
        assertThat(decided.redoBy()).isEqualTo(LocalDate.of(2026, 4, 10));

        assertThat(draft(claim, returned.header("ETag")).jsonPath().getInt("submission"))
                .isEqualTo(2);
        act(Clerk.ZHAO, claim, "/approval", Map.of());
        assertThat(act(ASSIGNER, claim, "/acceptance", Map.of()).jsonPath().getString("state"))
                .isEqualTo("ACCEPTED");
        assertThat(act(ASSIGNER, claim, "/acceptance", Map.of()).jsonPath().getString("type"))
                .isEqualTo("urn:xinfang:problem:report-state");
    }

    @Test
    @DisplayName("转送的不报送办结报告；别的单位不能审核")
    void onlyAnAssignedClaimIsReportedToItsAssigner() {
        Claim referred = Claim.issued("EXPLAINED", "2026-04-01");
        assertThat(draft(referred, null).jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:report-not-owed");

        Claim claim = assigned();
        Clerk.LI.post("/acceptance", claim);
        claim.issue("EXPLAINED");
        draft(claim, null);
        act(Clerk.ZHAO, claim, "/approval", Map.of());
        Clerk other = Clerk.of("ma", Clerk.OTHER_HOUSING, "supervisor");
        assertThat(act(other, claim, "/acceptance", Map.of()).statusCode()).isEqualTo(404);
    }

    private static Claim assigned() {
        Claim claim = new Claim(UUID.randomUUID(), 1, UUID.randomUUID());
        ReferralTakenUp plain = claim.event("PETITION");
        TestBroker.given(
                claim.matter(),
                new ReferralTakenUp(
                        plain.matter(),
                        plain.number(),
                        plain.claim(),
                        plain.referral(),
                        plain.organ(),
                        plain.from(),
                        plain.receivedOn(),
                        plain.takenUpOn(),
                        plain.category(),
                        plain.claimKind(),
                        plain.procedure(),
                        plain.articles(),
                        plain.claimText(),
                        LocalDate.of(2026, 5, 30)));
        return claim.opened();
    }

    private static Response draft(Claim claim, @Nullable String ifMatch) {
        var request = Clerk.LI.request().body(DRAFT);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(claim.path() + REPORT);
    }

    private static Response act(Clerk clerk, Claim claim, String step, Map<String, Object> body) {
        return clerk.request()
                .header("If-Match", Clerk.LI.get(claim.path() + REPORT).header("ETag"))
                .body(body)
                .post(claim.path() + REPORT + step);
    }
}
