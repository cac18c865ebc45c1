package org.xinfang.handling.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.contracts.handling.MediationConcluded;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@DisplayName("第三十三条：调解、和解")
class MediationIT {
    static final Map<String, Object> TALKS =
            Map.of("form", "MEDIATION", "mediator", "街道人民调解委员会", "consent", "双方书面同意", "scope", "民事权益，双方可以处分");
    static final Map<String, Object> AGREEMENT = Map.of(
            "otherSide", "市政工程管理所",
            "dispute", "院墙由谁恢复。",
            "terms", "由市政工程管理所按原状恢复。",
            "performance", "三十日内完成。",
            "performBy", "2026-05-10",
            "petitionerSignedOn", "2026-04-10",
            "otherSideSignedOn", "2026-04-09");

    @Test
    @DisplayName("达成协议，双方签字，另一人确认后办结")
    void anAgreementClosesTheClaim() {
        Claim claim = accepted();
        Response talks = Clerk.WANG_WITH_BOTH_OFFICES.post("/mediation", claim, TALKS);
        assertThat(talks.jsonPath().getString("state")).isEqualTo("MEDIATING");
        assertThat(talks.jsonPath().getString("article")).isEqualTo("《信访工作条例》第三十三条");
        assertThat(Clerk.LI.put("/opinion", claim, Papers.opinion("EXPLAINED")).statusCode())
                .isEqualTo(409);
        TestClock.set("2026-04-10T09:00+08:00");
        assertThat(Clerk.WANG_WITH_BOTH_OFFICES
                        .post("/mediation/agreement", claim, AGREEMENT)
                        .jsonPath()
                        .getString("type"))
                .isEqualTo("urn:xinfang:problem:own-draft");
        assertThat(Clerk.ZHAO
                        .post("/mediation/agreement", claim, AGREEMENT)
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("CLOSED");
        MediationConcluded concluded = TestBroker.await(claim.matter(), MediationConcluded.class);
        assertThat(concluded.agreement()).satisfies(agreement -> {
            assertThat(agreement.signedOn()).isEqualTo(LocalDate.of(2026, 4, 10));
            assertThat(agreement.terms()).isEqualTo("由市政工程管理所按原状恢复。");
        });
        assertThat(TestBroker.await(claim.matter(), MatterClosed.class).reason())
                .isEqualTo("MEDIATED");
        assertThat(Clerk.SENDER.get(claim.path() + "/mediation").jsonPath().getString("agreement.otherSide"))
                .isEqualTo("市政工程管理所");
        assertThat(Clerk.STRANGER.get(claim.path() + "/mediation").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("未达成协议的，继续办理")
    void withoutAnAgreementHandlingGoesOn() {
        Claim claim = accepted();
        Clerk.LI.post("/mediation", claim, TALKS);
        Response ended = Clerk.LI.post("/mediation/failure", claim, Map.of("reason", "对方不同意恢复。"));
        assertThat(ended.jsonPath().getString("state")).isEqualTo("ACCEPTED");
        assertThat(TestBroker.await(claim.matter(), MediationConcluded.class).agreement())
                .isNull();
        assertThat(Clerk.LI.get(claim.path() + "/mediation").jsonPath().getString("failure"))
                .isEqualTo("对方不同意恢复。");
        Response premature = Clerk.ZHAO.post("/mediation/agreement", claim, AGREEMENT);
        assertThat(premature.jsonPath().getString("article")).isEqualTo("《信访工作条例》第三十三条");
        assertThat(premature.jsonPath().getList("allowedActions"))
                .isEqualTo(List.of("accept-withdrawal", "discontinue"));
    }

    private static Claim accepted() {
        Claim claim = Claim.takenUp("PETITION");
        TestClock.set("2026-04-01T09:00+08:00");
        assertThat(Clerk.LI.post("/acceptance", claim).statusCode()).isEqualTo(200);
        return claim;
    }
}
