package org.xinfang.handling.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.routing.ReferralTakenUp;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

/** A claim that the housing bureau took up. */
record Claim(UUID matter, int number, UUID referral) {
    static final LocalDate MON_2026_03_09 = LocalDate.of(2026, 3, 9);
    static final String TEXT = "2019年街道办为修路拆了我家院墙，书面承诺三个月内恢复，到现在没做。请兑现。";

    /** A claim whose take-up has arrived and whose case is open. */
    static Claim takenUp(String procedure) {
        Claim claim = new Claim(UUID.randomUUID(), 1, UUID.randomUUID());
        TestBroker.given(claim.matter, claim.event(procedure));
        return claim.opened();
    }

    /** A claim whose opinion was issued on that day. */
    static Claim issued(String decision, String day) {
        Claim claim = takenUp("PETITION");
        TestClock.set("2026-03-20T09:00+08:00");
        Clerk.LI.post("/acceptance", claim);
        TestClock.set(day + "T10:00+08:00");
        claim.issue(decision);
        return claim;
    }

    void issue(String decision) {
        Clerk.LI.put("/opinion", this, Papers.opinion(decision));
        assertThat(Clerk.ZHAO.post("/opinion/approval", this).statusCode()).isEqualTo(200);
    }

    Claim opened() {
        await("case of " + matter)
                .atMost(Duration.ofSeconds(30))
                .until(() -> Clerk.LI.get(path()).statusCode() == 200);
        return this;
    }

    ReferralTakenUp event(String procedure) {
        return event(procedure, Clerk.HOUSING, Clerk.PETITION_OFFICE);
    }

    ReferralTakenUp event(String procedure, OrganRef organ, OrganRef from) {
        return new ReferralTakenUp(
                matter,
                "140105202603020001",
                number,
                referral,
                organ,
                from,
                MON_2026_03_09,
                MON_2026_03_09,
                procedure.equals("STUDY") ? "SUGGESTION" : "APPEAL",
                "F1",
                procedure,
                List.of("22(1)"),
                TEXT,
                null);
    }

    String path() {
        return "/api/v1/matters/" + matter + "/handling/" + number;
    }

    JsonPath view() {
        return Clerk.LI.get(path()).jsonPath();
    }

    String currentTag() {
        return Clerk.LI.get(path()).header("ETag");
    }
}
