package org.xinfang.handling.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.Refusal;

class HandlingCaseTest {
    private static final HandlingCase DRAFTED =
            Cases.after(Cases.accepted(Procedure.PETITION), Action.DRAFT_OPINION, Cases.handler("li"));

    @Test
    void aCaseIsItsHistory() {
        HandlingCase accepted = Cases.accepted(Procedure.PETITION);
        assertThat(accepted.state()).isEqualTo(State.ACCEPTED);
        assertThat(accepted.version()).isEqualTo(2);
        assertThat(accepted.lastStep())
                .isEqualTo(new Step(
                        Action.ACCEPT,
                        State.ACCEPTED,
                        Cases.handler("li").actor(),
                        Cases.FRI_2026_03_20,
                        Article.PETITION_PROCEDURE,
                        null));
        assertThat(new HandlingCase(accepted.key(), accepted.origin(), accepted.history()))
                .isEqualTo(accepted);
    }

    @Test
    void aCaseWithoutHistoryCannotBe() {
        HandlingCase opened = Cases.takenUp(Procedure.PETITION);
        assertThatThrownBy(() -> new HandlingCase(opened.key(), opened.origin(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStepLeavesTheCaseItStartedFromAsItWas() {
        HandlingCase opened = Cases.takenUp(Procedure.PETITION);
        Cases.after(opened, Action.ACCEPT, Cases.handler("li"));
        assertThat(opened.state()).isEqualTo(State.TAKEN_UP);
    }

    @Test
    void aRulingNamesItsOwnArticle() {
        HandlingCase issued = Cases.after(
                DRAFTED,
                Action.APPROVE_OPINION,
                Cases.approver("zhao"),
                new Ruling("SUPPORTED", Article.OPINION_SUPPORTS));
        assertThat(issued.lastStep().article()).isEqualTo(Article.OPINION_SUPPORTS);
        assertThat(issued.last(Action.APPROVE_OPINION).flatMap(Step::decided)).contains("SUPPORTED");
    }

    @Test
    @DisplayName("拟稿人不得审批本人所拟文书")
    void whoDraftedDoesNotApproveEvenWithBothOffices() {
        HandlingCase drafted =
                Cases.after(Cases.accepted(Procedure.PETITION), Action.DRAFT_OPINION, Cases.handlerAndApprover("wang"));
        var outcome = drafted.step(Action.APPROVE_OPINION, Cases.handlerAndApprover("wang"), Cases.FRI_2026_03_20);
        assertThat(Cases.refusal(outcome, StepRefused.OwnDraft.class).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    @DisplayName("他人改稿后，原拟稿人可以审批")
    void theNewestDraftDecidesWhoDrafted() {
        HandlingCase revised = Cases.after(
                Cases.after(Cases.accepted(Procedure.PETITION), Action.DRAFT_OPINION, Cases.handlerAndApprover("wang")),
                Action.DRAFT_OPINION,
                Cases.handler("li"));
        assertThat(Cases.after(revised, Action.APPROVE_OPINION, Cases.handlerAndApprover("wang"))
                        .state())
                .isEqualTo(State.OPINION_ISSUED);
    }

    @Test
    void aHandlerDoesNotApprove() {
        var outcome = DRAFTED.step(Action.APPROVE_OPINION, Cases.handler("sun"), Cases.FRI_2026_03_20);
        assertThat(Cases.refusal(outcome, StepRefused.RoleRequired.class).role())
                .isEqualTo(Role.APPROVER);
    }

    @Test
    void anApproverDoesNotAccept() {
        var outcome = Cases.takenUp(Procedure.DUTY).step(Action.ACCEPT, Cases.approver("zhao"), Cases.FRI_2026_03_20);
        assertThat(Cases.refusal(outcome, StepRefused.RoleRequired.class).role())
                .isEqualTo(Role.HANDLER);
    }

    @ParameterizedTest
    @EnumSource(
            value = Procedure.class,
            names = {"DUTY", "STUDY"})
    @DisplayName("履职、建议类诉求不适用信访处理意见书")
    void anOpinionOutsideThePetitionProcedureIsRefusedByTheArticleOfThatProcedure(Procedure procedure) {
        var outcome = Cases.accepted(procedure).open(Action.DRAFT_OPINION, Cases.handler("li"));
        assertThat(Cases.refusal(outcome, StepRefused.IllegalStep.class).basis())
                .isEqualTo(procedure.article());
    }

    @Test
    @DisplayName("未受理不得出具处理意见")
    void anOpinionBeforeAcceptanceIsRefusedByArticle32() {
        var outcome = Cases.takenUp(Procedure.PETITION).open(Action.DRAFT_OPINION, Cases.handler("li"));
        var refused = Cases.refusal(outcome, StepRefused.IllegalStep.class);
        assertThat(refused.article()).contains("《信访工作条例》第三十二条第一款");
        assertThat(refused.allowedActions()).contains(List.of("accept", "refuse-acceptance", "choose-simple"));
    }

    @Test
    void allowedActionsAreThoseOfTheOfficer() {
        assertThat(DRAFTED.allowedActions(Cases.handler("li"))).containsExactly(Action.DRAFT_OPINION);
        assertThat(DRAFTED.allowedActions(Cases.approver("zhao")))
                .containsExactly(Action.APPROVE_OPINION, Action.ACCEPT_WITHDRAWAL, Action.DISCONTINUE);
        assertThat(DRAFTED.allowedActions(Cases.handlerAndApprover("li")))
                .containsExactly(Action.DRAFT_OPINION, Action.ACCEPT_WITHDRAWAL, Action.DISCONTINUE);
        assertThat(DRAFTED.allowedActions(Cases.handlerAndApprover("zhao")))
                .containsExactly(
                        Action.DRAFT_OPINION, Action.APPROVE_OPINION, Action.ACCEPT_WITHDRAWAL, Action.DISCONTINUE);
    }

    @Test
    void anotherOrgansOfficerMayDoNothing() {
        Officer stranger = new Officer(new Actor("x", "某人", "140106-HOUSING", "迎泽区住房和城乡建设局"), Set.of(Role.HANDLER));
        assertThat(DRAFTED.allowedActions(stranger)).isEmpty();
        assertThat(DRAFTED.isVisibleTo("140106-HOUSING")).isFalse();
    }

    @Test
    @DisplayName("第四十条第一款：办结后由督办人员退回，从未受理的除外；每次重新办理是新的一轮")
    void aClosedClaimIsSentBackUnlessItWasNeverAccepted() {
        HandlingCase closed = Cases.after(
                Cases.after(DRAFTED, Action.APPROVE_OPINION, Cases.approver("zhao")),
                Action.CLOSE,
                Cases.handler("li"));
        assertThat(closed.allowedActions(Cases.handlerAndApprover("li"))).isEmpty();
        assertThat(closed.allowedActions(Cases.supervisor("he"))).containsExactly(Action.REOPEN);
        HandlingCase again = Cases.after(closed, Action.REOPEN, Cases.supervisor("he"));
        assertThat(again.round().round()).isEqualTo(2);
        assertThat(again.lastOfRound(Action.APPROVE_OPINION)).isEmpty();
        assertThat(again.revocations()).isEmpty();

        HandlingCase withdrawn =
                Cases.after(Cases.takenUp(Procedure.PETITION), Action.ACCEPT_WITHDRAWAL, Cases.approver("zhao"));
        var outcome = withdrawn.step(Action.REOPEN, Cases.supervisor("he"), Cases.FRI_2026_03_20);
        assertThat(Cases.refusal(outcome, StepRefused.NeverAccepted.class).article())
                .contains("《信访工作条例》第二十三条第三款");
    }

    @Test
    @DisplayName("被撤销的意见按其轮次记载，其间退回重新办理的也算一轮")
    void revocationsAreKnownByTheirRound() {
        HandlingCase closed = Cases.after(
                Cases.after(DRAFTED, Action.APPROVE_OPINION, Cases.approver("zhao")),
                Action.CLOSE,
                Cases.handler("li"));
        HandlingCase second = Cases.after(
                Cases.after(
                        Cases.after(closed, Action.REOPEN, Cases.supervisor("he")),
                        Action.DRAFT_OPINION,
                        Cases.handler("li")),
                Action.APPROVE_OPINION,
                Cases.approver("zhao"));
        HandlingCase third = Cases.after(second, Action.ORDER_REDO, Cases.reviewer("sun"));
        assertThat(third.round().round()).isEqualTo(3);
        assertThat(third.revocations().keySet()).extracting(Round::round).containsExactly(2);
    }

    @Test
    @DisplayName("复查变更的，以变更后的结论为准：此前的执行报告和办结不再有效（第三十二条第二款、第三十五条）")
    void whatAnOrganAboveChangedStandsInThePlaceOfTheOpinion() {
        HandlingCase carriedOut = Cases.after(
                Cases.after(
                        DRAFTED,
                        Action.APPROVE_OPINION,
                        Cases.approver("zhao"),
                        new Ruling("SUPPORTED", Article.OPINION)),
                Action.REPORT_EXECUTION,
                Cases.handler("li"),
                new Ruling("COMPLETE", Article.EXECUTION));
        HandlingCase closed = Cases.after(carriedOut, Action.CLOSE, Cases.handler("li"));
        assertThat(closed.closedOn()).isPresent();

        HandlingCase more = Cases.after(
                closed, Action.CHANGE_OPINION, Cases.reviewer("sun"), new Ruling("SUPPORTED", Article.REVIEW));
        assertThat(more.state()).isEqualTo(State.OPINION_ISSUED);
        assertThat(more.decisionInForce()).contains(more.lastStep());
        assertThat(more.isGranted()).isTrue();
        assertThat(more.isCarriedOut()).isFalse();
        assertThat(more.closedOn()).isEmpty();

        HandlingCase less = Cases.after(
                more, Action.CHANGE_OPINION, Cases.reviewer("sun"), new Ruling("EXPLAINED", Article.REVIEW));
        assertThat(less.isGranted()).isFalse();
    }

    @Test
    void theSenderMayLookOn() {
        assertThat(DRAFTED.isVisibleTo(Cases.PETITION_OFFICE.code())).isTrue();
        assertThat(DRAFTED.belongsTo(Cases.PETITION_OFFICE.code())).isFalse();
    }
}
