package org.xinfang.handling.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.handling.DutyAnswered;
import org.xinfang.contracts.handling.MatterAccepted;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.contracts.handling.SuggestionAnswered;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@DisplayName("意见建议答复（第二十九条）、履职答复（第三十一条第五项）")
class AnswersIT {
    private static final LocalDate FRI_2026_03_20 = LocalDate.of(2026, 3, 20);

    @BeforeEach
    void legalTime() {
        TestClock.set("2026-03-20T09:00+08:00");
    }

    @Test
    void aSuggestionIsStudiedAnsweredAndClosed() {
        Claim claim = accepted("STUDY");
        Clerk.LI.put("/answer", claim, Papers.suggestionReply("PARTLY_ADOPTED"));
        assertThat(Clerk.ZHAO.post("/answer/approval", claim).jsonPath().getString("state"))
                .isEqualTo("ANSWERED");
        assertThat(TestBroker.await(claim.matter(), SuggestionAnswered.class))
                .isEqualTo(new SuggestionAnswered(
                        claim.matter(),
                        "140105202603020001",
                        1,
                        Clerk.HOUSING,
                        FRI_2026_03_20,
                        "PARTLY_ADOPTED",
                        Claim.TEXT,
                        "3路车延伸一站，自2026年5月1日起运行。",
                        null));
        Clerk.LI.post("/closing", claim);
        assertThat(TestBroker.await(claim.matter(), MatterClosed.class).reason())
                .isEqualTo("PARTLY_ADOPTED");
    }

    @Test
    void aDutyIsPerformedAnsweredAndClosed() {
        Claim claim = accepted("DUTY");
        assertThat(TestBroker.await(claim.matter(), MatterAccepted.class).procedure())
                .isEqualTo("DUTY");
        Clerk.LI.put("/answer", claim, Papers.dutyAnswer());
        Clerk.ZHAO.post("/answer/approval", claim);
        DutyAnswered answered = TestBroker.await(claim.matter(), DutyAnswered.class);
        assertThat(answered.answeredOn()).isEqualTo(FRI_2026_03_20);
        assertThat(answered.legalBasis()).containsExactly("《劳动保障监察条例》第二十六条");
        assertThat(answered.remedy()).contains("行政复议");
        Clerk.LI.post("/closing", claim);
        assertThat(TestBroker.await(claim.matter(), MatterClosed.class).reason())
                .isEqualTo("DUTY_DONE");
    }

    @Test
    @DisplayName("履职类诉求不出具信访处理意见书")
    void aDutyHasNoOpinion() {
        Claim claim = accepted("DUTY");
        var refused = Clerk.LI.put("/opinion", claim, Papers.opinion("SUPPORTED"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("article")).isEqualTo("《信访工作条例》第三十一条第五项");
        assertThat(refused.jsonPath().getList("allowedActions")).isEqualTo(List.of("draft-answer"));
    }

    @Test
    void anAnswerIsNotApprovedByItsDrafter() {
        Claim claim = accepted("STUDY");
        Clerk.WANG_WITH_BOTH_OFFICES.put("/answer", claim, Papers.suggestionReply("ADOPTED"));
        var refused = Clerk.WANG_WITH_BOTH_OFFICES.post("/answer/approval", claim);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:own-draft");
    }

    @Test
    void theAnswerOfAnotherProcedureIsRefused() {
        Claim claim = accepted("STUDY");
        var refused = Clerk.LI.put("/answer", claim, Papers.dutyAnswer());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("field")).isEqualTo("result");
    }

    @Test
    void theSenderSeesTheAnswerWhenItIsGiven() {
        Claim claim = accepted("STUDY");
        Clerk.LI.put("/answer", claim, Papers.suggestionReply("NOT_ADOPTED"));
        assertThat(Clerk.SENDER.get(claim.path() + "/answer").statusCode()).isEqualTo(404);
        Clerk.ZHAO.post("/answer/approval", claim);
        assertThat(Clerk.SENDER.get(claim.path() + "/answer").jsonPath().getString("result"))
                .isEqualTo("NOT_ADOPTED");
    }

    private static Claim accepted(String procedure) {
        Claim claim = Claim.takenUp(procedure);
        assertThat(Clerk.LI.post("/acceptance", claim).statusCode()).isEqualTo(200);
        return claim;
    }
}
