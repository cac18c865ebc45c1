package org.xinfang.handling.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.handling.HearingAnnounced;
import org.xinfang.contracts.handling.HearingClosed;
import org.xinfang.contracts.handling.HearingConcluded;
import org.xinfang.contracts.handling.HearingOpened;
import org.xinfang.contracts.routing.ReferralTakenUp;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@DisplayName("办理中的听证（第三十一条第六项）")
class HearingIT {
    private static final String HEARING = "/first-handling/hearing";

    @Test
    @DisplayName("听证：通知、回避、举行、形成意见，其间不拟制处理意见")
    void aHearingIsAnnouncedHeldAndConcluded() {
        Claim claim = accepted();
        Response late = Clerk.LI.post(HEARING, claim, Papers.hearing("2026-04-07"));
        assertThat(late.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:hearing-notice-too-short");
        assertThat(late.jsonPath().getString("detail")).contains("2026-04-08");
        Response heard = Clerk.LI.post(HEARING, claim, Papers.hearing("2026-04-10"));
        assertThat(heard.jsonPath().getString("state")).isEqualTo("HEARING");
        assertThat(heard.jsonPath().getList("allowedActions")).isEqualTo(List.of("close-hearing", "cancel-hearing"));
        HearingAnnounced announced = TestBroker.await(claim.matter(), HearingAnnounced.class);
        assertThat(announced.stage()).isEqualTo("HANDLING");
        assertThat(announced.heldAt()).isEqualTo("09:30");
        assertThat(announced.recusalBy()).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(announced.articles()).containsExactly("31(6)");
        assertThat(announced.members()).hasSize(5);
        assertThat(TestBroker.await(claim.matter(), HearingOpened.class).hearing())
                .isEqualTo(announced.hearing());
        assertThat(Clerk.LI.put("/opinion", claim, Papers.opinion("SUPPORTED")).statusCode())
                .isEqualTo(409);

        Map<String, Object> recusal =
                Map.of("member", "听证员1", "ground", "与信访人系邻居", "replacement", Map.of("name", "听证员9", "unit", "律师协会"));
        assertThat(Clerk.ZHAO.post(HEARING + "/recusals", claim, recusal).statusCode())
                .isEqualTo(200);
        assertThat(TestBroker.await(
                                claim.matter(),
                                HearingAnnounced.class,
                                again -> again.chair().equals("听证员9"))
                        .hearing())
                .isEqualTo(announced.hearing());

        Response early = Clerk.LI.post(HEARING + "/end", claim, Papers.minutes());
        assertThat(early.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:hearing-not-held-yet");
        TestClock.set("2026-04-10T17:00+08:00");
        assertThat(Clerk.LI
                        .post(HEARING + "/end", claim, Papers.minutes())
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("ACCEPTED");
        HearingConcluded concluded = TestBroker.await(claim.matter(), HearingConcluded.class);
        assertThat(concluded.inFavour()).isEqualTo(3);
        assertThat(concluded.members()).isEqualTo(5);
        assertThat(TestBroker.await(claim.matter(), HearingClosed.class).closedOn())
                .isEqualTo(LocalDate.of(2026, 4, 10));
        Response shown = Clerk.SENDER.get(claim.path() + HEARING);
        assertThat(shown.jsonPath().getString("minutes.conclusion")).isEqualTo("承诺有效，建议限期恢复院墙。");
        assertThat(shown.jsonPath().getString("recusals[0].member")).isEqualTo("听证员1");
        assertThat(shown.jsonPath().getString("hearing.chair")).isEqualTo("听证员9");
        assertThat(Clerk.STRANGER.get(claim.path() + HEARING).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("取消的听证写明理由，没有听证意见")
    void aHearingThatIsNotHeldIsCancelled() {
        Claim claim = accepted();
        Clerk.LI.post(HEARING, claim, Papers.hearing("2026-04-10"));
        assertThat(Clerk.LI
                        .post(HEARING + "/cancellation", claim, Map.of())
                        .jsonPath()
                        .getString("field"))
                .isEqualTo("reason");
        assertThat(Clerk.LI
                        .post(HEARING + "/cancellation", claim, Map.of("reason", "信访人书面放弃听证。"))
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("ACCEPTED");
        TestBroker.await(claim.matter(), HearingClosed.class);
        assertThat(TestBroker.all(claim.matter(), HearingConcluded.class)).isEmpty();
        assertThat(Clerk.LI.get(claim.path() + HEARING).jsonPath().getString("cancelled"))
                .isEqualTo("信访人书面放弃听证。");
    }

    @Test
    @DisplayName("第三十条第三款：检举控告不举行听证；履职程序没有听证")
    void whatIsReportedAboutSomebodyIsNotHeard() {
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
                        "A4",
                        plain.procedure(),
                        plain.articles(),
                        plain.claimText(),
                        null));
        claim.opened();
        TestClock.set("2026-04-01T09:00+08:00");
        Clerk.LI.post("/acceptance", claim);
        Response refused = Clerk.LI.post(HEARING, claim, Papers.hearing("2026-04-10"));
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:no-hearing-for-accusation");
        assertThat(refused.jsonPath().getString("article")).isEqualTo("《信访工作条例》第三十条第三款");

        Claim duty = Claim.takenUp("DUTY");
        Clerk.LI.post("/acceptance", duty);
        Response elsewhere = Clerk.LI.post(HEARING, duty, Papers.hearing("2026-04-10"));
        assertThat(elsewhere.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:illegal-step");
        assertThat(elsewhere.jsonPath().getString("article")).isEqualTo("《信访工作条例》第三十一条第五项");
    }

    private static Claim accepted() {
        Claim claim = Claim.takenUp("PETITION");
        TestClock.set("2026-04-01T09:00+08:00");
        assertThat(Clerk.LI.post("/acceptance", claim).statusCode()).isEqualTo(200);
        return claim;
    }
}
