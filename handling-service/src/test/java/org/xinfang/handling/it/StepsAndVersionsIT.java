package org.xinfang.handling.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.handling.MatterAccepted;
import org.xinfang.platform.testing.TestBroker;

@QuarkusTest
class StepsAndVersionsIT {

    @Test
    @DisplayName("未受理不得拟制处理意见：说明状态、条款和可办步骤")
    void anIllegalStepTellsStateArticleAndOpenSteps() {
        Claim claim = Claim.takenUp("PETITION");
        var refused = Clerk.LI.put("/opinion", claim, Papers.opinion("SUPPORTED"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:illegal-step");
        assertThat(refused.jsonPath().getString("detail")).contains("已接办").contains("拟制处理意见");
        assertThat(refused.jsonPath().getString("article")).isEqualTo("《信访工作条例》第三十二条第一款");
        assertThat(refused.jsonPath().getList("allowedActions"))
                .isEqualTo(List.of("accept", "refuse-acceptance", "choose-simple"));
    }

    @Test
    void aProblemSpeaksEnglishOnRequest() {
        Claim claim = Claim.takenUp("PETITION");
        var refused = Clerk.LI
                .request()
                .header("Accept-Language", "en")
                .header("If-Match", claim.currentTag())
                .post(claim.path() + "/closing");
        assertThat(refused.jsonPath().getString("detail")).contains("TAKEN_UP").contains("close");
    }

    @Test
    @DisplayName("处理意见出具前不得办结")
    void aClaimIsNotClosedBeforeItsOpinionIsIssued() {
        Claim claim = Claim.takenUp("PETITION");
        Clerk.LI.post("/acceptance", claim);
        assertThat(Clerk.LI.post("/closing", claim).statusCode()).isEqualTo(409);
        Clerk.LI.put("/opinion", claim, Papers.opinion("EXPLAINED"));
        assertThat(Clerk.LI.post("/closing", claim).statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName("拟稿人不得审批本人所拟处理意见")
    void anOpinionIsNotApprovedByItsDrafter() {
        Claim claim = Claim.takenUp("PETITION");
        Clerk.LI.post("/acceptance", claim);
        Clerk.WANG_WITH_BOTH_OFFICES.put("/opinion", claim, Papers.opinion("EXPLAINED"));
        assertThat(Clerk.WANG_WITH_BOTH_OFFICES.get(claim.path()).jsonPath().getList("allowedActions"))
                .isEqualTo(List.of("draft-opinion", "accept-withdrawal", "discontinue"));
        var refused = Clerk.WANG_WITH_BOTH_OFFICES.post("/opinion/approval", claim);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:own-draft");
        assertThat(claim.view().getString("state")).isEqualTo("OPINION_DRAFTED");
    }

    @Test
    void aCommandOnAStaleVersionIsRefused() {
        Claim claim = Claim.takenUp("PETITION");
        Clerk.LI.post("/acceptance", claim);
        var stale = Clerk.LI
                .request()
                .header("If-Match", "\"1\"")
                .body(Papers.opinion("SUPPORTED"))
                .put(claim.path() + "/opinion");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(claim.currentTag()).isEqualTo("\"2\"");
    }

    @Test
    void aCommandWithoutAVersionIsRefused() {
        Claim claim = Claim.takenUp("PETITION");
        assertThat(Clerk.LI.request().post(claim.path() + "/acceptance").statusCode())
                .isEqualTo(428);
        assertThat(Clerk.LI
                        .request()
                        .header("If-Match", "*")
                        .post(claim.path() + "/acceptance")
                        .statusCode())
                .isEqualTo(428);
        assertThat(claim.view().getString("state")).isEqualTo("TAKEN_UP");
    }

    @Test
    void ofEightClerksWhoAcceptAtOnceOneSucceeds() throws InterruptedException {
        Claim claim = Claim.takenUp("PETITION");
        Callable<Integer> acceptance = () -> Clerk.LI
                .request()
                .header("If-Match", "\"1\"")
                .post(claim.path() + "/acceptance")
                .statusCode();
        try (ExecutorService clerks = Executors.newFixedThreadPool(8)) {
            List<Integer> answers = clerks
                    .invokeAll(Stream.generate(() -> acceptance).limit(8).toList())
                    .stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
        }
        TestBroker.await(claim.matter(), MatterAccepted.class);
        assertThat(claim.view().getLong("version")).isEqualTo(2);
        assertThat(TestBroker.all(claim.matter(), MatterAccepted.class)).hasSize(1);
    }

    @Test
    void whatTheDraftDoesNotKnowIsRefused() {
        Claim claim = Claim.takenUp("PETITION");
        Clerk.LI.post("/acceptance", claim);
        var draft = Papers.opinion("SUPPORTED");
        draft.put("colour", "红");
        assertThat(Clerk.LI.put("/opinion", claim, draft).jsonPath().getString("field"))
                .isEqualTo("colour");
        var wrong = Clerk.LI.put("/opinion", claim, Papers.opinion("PERHAPS"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.jsonPath().getString("field")).isEqualTo("decision");
        assertThat(claim.view().getString("state")).isEqualTo("ACCEPTED");
    }

    @Test
    void aDraftWithoutABodyIsRefused() {
        Claim claim = Claim.takenUp("PETITION");
        Clerk.LI.post("/acceptance", claim);
        var refused = Clerk.LI.request().header("If-Match", claim.currentTag()).put(claim.path() + "/opinion");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(claim.view().getString("state")).isEqualTo("ACCEPTED");
    }
}
