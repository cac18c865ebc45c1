package org.xinfang.handling.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.handling.HandlingReopened;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.contracts.handling.OpinionIssued;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@DisplayName("撤回、死亡终止；退回重新办理（第四十条第一款）")
class OtherEndsIT {
    /** An account may name its organ otherwise than the directory does. */
    private static final OrganRef IN_SHORT = new OrganRef(Clerk.PETITION_OFFICE.code(), "区信访局");

    private static final Clerk SUPERVISOR = Clerk.of("he", IN_SHORT, "supervisor");

    @Test
    @DisplayName("撤回：由负责人准予，办结方式为撤回，凭据可查")
    void aWithdrawalClosesTheClaim() {
        Claim claim = accepted();
        Map<String, Object> application = new HashMap<>(Map.of(
                "writtenOn",
                "2026-04-01",
                "application",
                "问题已解决，自愿撤回。",
                "identity",
                "核对居民身份证",
                "freeWill",
                "当面询问并制作笔录"));
        assertThat(Clerk.LI.post("/withdrawal", claim, application).statusCode())
                .isEqualTo(403);
        application.put("publicInterest", "沿街多户院墙同样未恢复");
        Response shared = Clerk.ZHAO.post("/withdrawal", claim, application);
        assertThat(shared.statusCode()).isEqualTo(409);
        assertThat(shared.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:public-interest-remains");
        application.remove("publicInterest");
        Response closed = Clerk.ZHAO.post("/withdrawal", claim, application);
        assertThat(closed.jsonPath().getString("state")).isEqualTo("CLOSED");
        assertThat(TestBroker.await(claim.matter(), MatterClosed.class).reason())
                .isEqualTo("WITHDRAWN");
        Response shown = Clerk.SENDER.get(claim.path() + "/discontinuation");
        assertThat(shown.jsonPath().getString("freeWill")).isEqualTo("当面询问并制作笔录");
        assertThat(Clerk.STRANGER.get(claim.path() + "/discontinuation").statusCode())
                .isEqualTo(404);
        Response late = Clerk.LI.put("/opinion", claim, Papers.opinion("EXPLAINED"));
        assertThat(late.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:illegal-step");
    }

    @Test
    @DisplayName("信访人死亡：承继人可以继续的，不得终止；期满未表示的，终止")
    void aDeathEndsTheClaimWhenNobodyGoesOn() {
        Claim claim = accepted();
        Map<String, Object> death = Map.of(
                "ground",
                "DEATH",
                "happenedOn",
                "2026-03-25",
                "proof",
                "居民死亡医学证明",
                "successor",
                "长女",
                "askedOn",
                "2026-04-01");
        TestClock.set("2026-05-31T09:00+08:00");
        Response early = Clerk.ZHAO.post("/discontinuation", claim, death);
        assertThat(early.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:successor-may-continue");
        assertThat(early.jsonPath().getString("detail")).contains("2026-05-31");
        TestClock.set("2026-06-01T09:00+08:00");
        assertThat(Clerk.ZHAO.post("/discontinuation", claim, death).statusCode())
                .isEqualTo(200);
        assertThat(TestBroker.await(claim.matter(), MatterClosed.class).reason())
                .isEqualTo("DEATH");
    }

    @Test
    @DisplayName("第四十条第一款：办结件经督办退回，开始新一轮办理，另行出具意见")
    void aClosedClaimIsSentBackByItsSender() {
        Claim claim = Claim.issued("EXPLAINED", "2026-05-08");
        Map<String, Object> order = Map.of("reason", "未实地核查即作出意见。", "redoBy", "2026-07-01");
        Response open = SUPERVISOR.post("/reopening", claim, order);
        assertThat(open.statusCode()).isEqualTo(409);
        assertThat(open.jsonPath().getString("article")).isEqualTo("《信访工作条例》第四十条第一款");
        assertThat(Clerk.LI.post("/closing", claim).statusCode()).isEqualTo(200);

        assertThat(SUPERVISOR.get(claim.path()).jsonPath().getList("allowedActions"))
                .isEqualTo(List.of("reopen"));
        assertThat(Clerk.of("lu", Clerk.OTHER_HOUSING, "supervisor")
                        .post("/reopening", claim, order)
                        .statusCode())
                .isEqualTo(404);
        Response own = Clerk.of("lin", Clerk.HOUSING, "supervisor").post("/reopening", claim, order);
        assertThat(own.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:not-the-superior");
        Response undated = SUPERVISOR.post("/reopening", claim, Map.of("reason", "未核查。", "redoBy", "2026-05-08"));
        assertThat(undated.jsonPath().getString("field")).isEqualTo("redoBy");

        assertThat(SUPERVISOR.post("/reopening", claim, order).jsonPath().getString("state"))
                .isEqualTo("ACCEPTED");
        HandlingReopened reopened = TestBroker.await(claim.matter(), HandlingReopened.class);
        assertThat(reopened.ground()).isEqualTo("SUPERVISION");
        assertThat(reopened.by()).isEqualTo(IN_SHORT);
        assertThat(reopened.redoBy()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(Clerk.LI.get(claim.path() + "/reopening").jsonPath().getString("reason"))
                .isEqualTo("未实地核查即作出意见。");
        claim.issue("SUPPORTED");
        TestBroker.await(
                claim.matter(),
                OpinionIssued.class,
                opinion -> opinion.decision().equals("SUPPORTED"));
    }

    private static Claim accepted() {
        Claim claim = Claim.takenUp("PETITION");
        TestClock.set("2026-04-01T09:00+08:00");
        assertThat(Clerk.LI.post("/acceptance", claim).statusCode()).isEqualTo(200);
        return claim;
    }
}
