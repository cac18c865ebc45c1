package org.xinfang.handling.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.handling.lifecycle.Cases.accepted;
import static org.xinfang.handling.lifecycle.Cases.after;
import static org.xinfang.handling.lifecycle.Cases.approver;
import static org.xinfang.handling.lifecycle.Cases.handler;

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
import org.xinfang.handling.paper.DraftRefused.ContentMissing;
import org.xinfang.handling.paper.DraftRefused.ForeignContent;

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
        assertThat(Closing.of(concluded(procedure, decided), null).orThrow()).isEqualTo(new Closing(reason, null));
    }

    @Test
    @DisplayName("第三十二条第二款：予以支持的，执行后办结")
    void aSupportedClaimIsClosedWhenItWasCarriedOut() {
        HandlingCase supported = concluded(Procedure.PETITION, "SUPPORTED");
        assertThat(Closing.of(supported, "院墙已于5月30日修复。").orThrow().reason()).isEqualTo(CloseReason.SUPPORTED_EXECUTED);
        var refused = Cases.refusal(Closing.of(supported, null), ContentMissing.class);
        assertThat(refused.field()).contains("execution");
        assertThat(refused.article()).contains("《信访工作条例》第三十二条第二款");
    }

    @Test
    void whereNothingWasGrantedNothingIsExecuted() {
        var outcome = Closing.of(concluded(Procedure.PETITION, "NOT_SUPPORTED"), "已执行");
        assertThat(Cases.refusal(outcome, ForeignContent.class).field()).contains("execution");
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
