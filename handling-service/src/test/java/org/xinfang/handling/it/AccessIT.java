package org.xinfang.handling.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.platform.testing.TestBroker;

@QuarkusTest
@DisplayName("只有承办单位办理，转送单位可以查看，其他单位不可见")
class AccessIT {

    @Test
    void forAnotherOrganTheCaseDoesNotExist() {
        Claim claim = Claim.takenUp("PETITION");
        String matter = "/api/v1/matters/" + claim.matter() + "/handling";
        assertThat(Clerk.STRANGER.get(matter).statusCode()).isEqualTo(404);
        assertThat(Clerk.STRANGER.get(claim.path()).statusCode()).isEqualTo(404);
        assertThat(Clerk.STRANGER.get(claim.path() + "/opinion").statusCode()).isEqualTo(404);
        assertThat(Clerk.STRANGER.post("/acceptance", claim).statusCode()).isEqualTo(404);
        assertThat(Clerk.STRANGER
                        .post("/non-acceptance", claim, Map.of("handledBy", "某街道办"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Clerk.STRANGER
                        .put("/opinion", claim, Papers.opinion("SUPPORTED"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Clerk.STRANGER.put("/answer", claim, Papers.dutyAnswer()).statusCode())
                .isEqualTo(404);
        assertThat(Clerk.STRANGER.post("/opinion/approval", claim).statusCode()).isEqualTo(404);
        assertThat(Clerk.STRANGER.post("/answer/approval", claim).statusCode()).isEqualTo(404);
        assertThat(Clerk.STRANGER.post("/closing", claim).statusCode()).isEqualTo(404);
        assertThat(claim.view().getLong("version")).isEqualTo(1);
    }

    @Test
    void theAnswerToAStrangerIsTheAnswerToNothing() {
        Claim claim = Claim.takenUp("PETITION");
        Claim nothing = new Claim(UUID.randomUUID(), 1, UUID.randomUUID());
        assertThat(Clerk.STRANGER.get(claim.path()).jsonPath().getMap("").keySet())
                .isEqualTo(
                        Clerk.STRANGER.get(nothing.path()).jsonPath().getMap("").keySet());
    }

    @Test
    void theSenderLooksOnButDoesNothing() {
        Claim claim = Claim.takenUp("PETITION");
        var seen = Clerk.SENDER.get(claim.path());
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.jsonPath().getList("allowedActions")).isEmpty();
        Clerk sendersHandler = Clerk.of("sender", Clerk.PETITION_OFFICE, "handler", "approver");
        assertThat(sendersHandler.post("/acceptance", claim).statusCode()).isEqualTo(404);
    }

    @Test
    void theSenderSeesAnOpinionWhenItIsIssued() {
        Claim claim = Claim.takenUp("PETITION");
        Clerk.LI.post("/acceptance", claim);
        Clerk.LI.put("/opinion", claim, Papers.opinion("EXPLAINED"));
        assertThat(Clerk.SENDER.get(claim.path() + "/opinion").statusCode()).isEqualTo(404);
        Clerk.ZHAO.post("/opinion/approval", claim);
        assertThat(Clerk.SENDER.get(claim.path() + "/opinion").jsonPath().getString("reviewOrgan.code"))
                .isEqualTo("140105-GOVERNMENT");
    }

    @Test
    void eachCommandAsksForItsOffice() {
        Claim claim = Claim.takenUp("PETITION");
        assertThat(Clerk.ZHAO.post("/acceptance", claim).statusCode()).isEqualTo(403);
        Clerk.LI.post("/acceptance", claim);
        assertThat(Clerk.ZHAO
                        .put("/opinion", claim, Papers.opinion("EXPLAINED"))
                        .statusCode())
                .isEqualTo(403);
        Clerk.LI.put("/opinion", claim, Papers.opinion("EXPLAINED"));
        assertThat(Clerk.LI.post("/opinion/approval", claim).statusCode()).isEqualTo(403);
        assertThat(Clerk.of("petitioner", Clerk.HOUSING, "petitioner")
                        .get(claim.path())
                        .statusCode())
                .isEqualTo(403);
        assertThat(Clerk.NOBODY.get(claim.path()).statusCode()).isEqualTo(401);
    }

    @Test
    void eachOrganSeesItsOwnClaimsOfOneMatter() {
        UUID matter = UUID.randomUUID();
        Claim ours = new Claim(matter, 1, UUID.randomUUID());
        Claim theirs = new Claim(matter, 2, UUID.randomUUID());
        TestBroker.given(matter, theirs.event("PETITION", Clerk.OTHER_HOUSING, Clerk.PETITION_OFFICE));
        TestBroker.given(matter, ours.event("DUTY"));
        ours.opened();
        String path = "/api/v1/matters/" + matter + "/handling";
        assertThat(Clerk.LI.get(path).jsonPath().getList("claim")).isEqualTo(List.of(1));
        assertThat(Clerk.STRANGER.get(path).jsonPath().getList("claim")).isEqualTo(List.of(2));
        assertThat(Clerk.SENDER.get(path).jsonPath().getList("claim")).isEqualTo(List.of(1, 2));
    }
}
