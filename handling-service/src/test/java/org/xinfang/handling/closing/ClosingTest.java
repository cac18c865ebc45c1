package org.xinfang.handling.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.handling.lifecycle.Cases.accepted;
import static org.xinfang.handling.lifecycle.Cases.after;
import static org.xinfang.handling.lifecycle.Cases.approver;
import static org.xinfang.handling.lifecycle.Cases.handler;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.Cases;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Procedure;
import org.xinfang.handling.lifecycle.Ruling;
import org.xinfang.handling.lifecycle.StepRefused;

@DisplayName("办结方式")
class ClosingTest {

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "PETITION, EXPLAINED,      EXPLAINED",
        "PETITION, NOT_SUPPORTED,  NOT_SUPPORTED",
        "STUDY,    ADOPTED,        ADOPTED",
        "STUDY,    PARTLY_ADOPTED, PARTLY_ADOPTED",
        "STUDY,    NOT_ADOPTED,    NOT_ADOPTED",
        "DUTY,     DUTY_DONE,      DUTY_DONE",
    })
    void theReasonFollowsFromWhatWasDecided(Procedure procedure, String decided, CloseReason reason) {
        assertThat(Closing.of(concluded(procedure, decided), Optional.empty())).isEqualTo(new Closing(reason, null));
    }

    @Test
    @DisplayName("第三十二条第二款：予以支持的，报告执行完毕后办结，部分执行的不得办结")
    void aSupportedClaimIsClosedWhenItIsCarriedOut() {
        HandlingCase supported = concluded(Procedure.PETITION, "SUPPORTED");
        var refused = Cases.refusal(supported.open(Action.CLOSE, handler("li")), StepRefused.NotCarriedOut.class);
        assertThat(refused.article()).contains("《信访工作条例》第三十二条第二款");
        HandlingCase begun =
                after(supported, Action.REPORT_EXECUTION, handler("li"), new Ruling("PARTIAL", Article.EXECUTION));
        Cases.refusal(begun.open(Action.CLOSE, handler("li")), StepRefused.NotCarriedOut.class);
        HandlingCase done =
                after(begun, Action.REPORT_EXECUTION, handler("li"), new Ruling("COMPLETE", Article.EXECUTION));
        assertThat(done.open(Action.CLOSE, handler("li")).orThrow()).isSameAs(done);
        assertThat(done.allowedActions(handler("li"))).containsExactly(Action.REPORT_EXECUTION, Action.CLOSE);
    }

    @Test
    @DisplayName("第三十二条第二款：没有支持诉求的，无需执行")
    void whereNothingWasGrantedNothingIsCarriedOut() {
        HandlingCase explained = concluded(Procedure.PETITION, "NOT_SUPPORTED");
        Cases.refusal(explained.open(Action.REPORT_EXECUTION, handler("li")), StepRefused.NothingGranted.class);
        Cases.refusal(explained.open(Action.URGE_EXECUTION, approver("zhao")), StepRefused.NothingGranted.class);
    }

    private static HandlingCase concluded(Procedure procedure, String decided) {
        boolean opinion = procedure == Procedure.PETITION;
        HandlingCase drafted =
                after(accepted(procedure), opinion ? Action.DRAFT_OPINION : Action.DRAFT_ANSWER, handler("li"));
        return after(
                drafted,
                opinion ? Action.APPROVE_OPINION : Action.APPROVE_ANSWER,
                approver("zhao"),
                new Ruling(decided, Article.OPINION));
    }
}
