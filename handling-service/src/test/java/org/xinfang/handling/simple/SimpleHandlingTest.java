package org.xinfang.handling.simple;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.Cases;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Origin;
import org.xinfang.handling.lifecycle.Procedure;
import org.xinfang.handling.lifecycle.StepRefused;
import org.xinfang.handling.paper.DraftRefused;

@DisplayName("《信访事项简易办理办法》：适用与转出")
class SimpleHandlingTest {
    private static final Origin REFERRED = Cases.origin(Procedure.PETITION, Cases.PETITION_OFFICE);

    @ParameterizedTest
    @EnumSource(Scope.class)
    @DisplayName("第四条：四种情形适用简易办理")
    void whatIsPlainGoesTheSimpleWay(Scope scope) {
        assertThat(SimpleHandling.of(new SimpleDraft(scope, Set.of(), false), REFERRED)
                        .orThrow())
                .isEqualTo(new SimpleHandling(scope, false, null));
    }

    @ParameterizedTest
    @EnumSource(Exclusion.class)
    @DisplayName("重复信访、可能不予支持、多个责任主体等，不适用简易办理")
    void whatSpeaksAgainstItExcludesIt(Exclusion ground) {
        SimpleExcluded refused = Cases.refusal(
                SimpleHandling.of(new SimpleDraft(Scope.CLEAR, EnumSet.of(ground), false), REFERRED),
                SimpleExcluded.class);
        assertThat(refused.ground()).isEqualTo(ground);
        assertThat(refused.article()).contains("《信访事项简易办理办法》第四条");
    }

    @Test
    @DisplayName("交办的信访事项不适用简易办理，不论承办人如何认定")
    void anAssignedClaimIsNeverSimple() {
        SimpleDraft plain = new SimpleDraft(Scope.CLEAR, Set.of(), false);
        assertThat(Cases.refusal(SimpleHandling.of(plain, assigned()), SimpleExcluded.class)
                        .ground())
                .isEqualTo(Exclusion.ASSIGNED);
    }

    @Test
    void theClerkMustHaveLookedForWhatSpeaksAgainstIt() {
        assertThat(Cases.refusal(
                                SimpleHandling.of(new SimpleDraft(Scope.CLEAR, null, false), REFERRED),
                                DraftRefused.ContentMissing.class)
                        .name())
                .isEqualTo("exclusions");
        assertThat(Cases.refusal(
                                SimpleHandling.of(new SimpleDraft(Scope.CLEAR, Set.of(), null), REFERRED),
                                DraftRefused.ContentMissing.class)
                        .name())
                .isEqualTo("paperAsked");
    }

    @Test
    void whatWasLeftIsNotChosenAgain() {
        HandlingCase left = Cases.after(chosen(), Action.LEAVE_SIMPLE, Cases.handler("li"));
        assertThat(chosen().isSimple()).isTrue();
        assertThat(left.isSimple()).isFalse();
        Cases.refusal(left.open(Action.CHOOSE_SIMPLE, Cases.handler("li")), StepRefused.SimpleChosenBefore.class);
        Cases.refusal(left.open(Action.LEAVE_SIMPLE, Cases.handler("li")), StepRefused.NotSimple.class);
    }

    @Test
    void anotherRoundOfHandlingBeginsTheOrdinaryWay() {
        HandlingCase closed = Cases.after(
                Cases.after(chosen(), Action.ACCEPT, Cases.handler("li")), Action.DISCONTINUE, Cases.approver("zhao"));
        assertThat(Cases.after(closed, Action.REOPEN, Cases.supervisor("he")).isSimple())
                .isFalse();
    }

    private static HandlingCase chosen() {
        return Cases.after(Cases.takenUp(Procedure.PETITION), Action.CHOOSE_SIMPLE, Cases.handler("li"));
    }

    private static Origin assigned() {
        return new Origin(
                REFERRED.referral(),
                REFERRED.number(),
                REFERRED.organ(),
                REFERRED.from(),
                REFERRED.receivedOn(),
                REFERRED.takenUpOn(),
                REFERRED.category(),
                REFERRED.claimKind(),
                REFERRED.procedure(),
                REFERRED.claimText(),
                LocalDate.of(2026, 4, 30));
    }
}
