package org.xinfang.handling.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.handling.lifecycle.Cases;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Procedure;
import org.xinfang.handling.lifecycle.Role;
import org.xinfang.handling.lifecycle.StepRefused;
import org.xinfang.handling.paper.Deed;
import org.xinfang.handling.paper.DraftRefused;

@DisplayName("办结报告（第二十二条第一款第三项）")
class ClosingReportTest {
    private static final ReportContent CONTENT =
            new ReportContent("院墙未恢复。", "已查阅档案、实地查看。", "已恢复院墙。", PetitionerOpinion.AGREES);
    private static final Deed BY_LI = Deed.of(Cases.handler("li").actor(), Cases.FRI_2026_03_20);
    private static final Officer ZHAO = Cases.approver("zhao");
    private static final ClosingReport DRAFT = ClosingReport.first(UUID.randomUUID(), CONTENT, BY_LI);
    private static final ClosingReport SUBMITTED =
            DRAFT.submit(ZHAO, Deed.of(ZHAO.actor(), Cases.FRI_2026_03_20)).orThrow();
    private static final Return WHY = new Return("未附答复文书。", Cases.FRI_2026_03_20.plusDays(7));

    @Test
    @DisplayName("由拟稿人以外的负责人签发")
    void itIsSignedByAnotherPersonThanItsDrafter() {
        Officer both = new Officer(Cases.handler("li").actor(), Set.of(Role.HANDLER, Role.APPROVER));
        Cases.refusal(DRAFT.submit(both, BY_LI), StepRefused.OwnDraft.class);
        assertThat(SUBMITTED.state()).isEqualTo(ClosingReport.State.SUBMITTED);
    }

    @Test
    @DisplayName("退回后重新报告，次数加一；审核通过的不再变更")
    void whatIsSentBackIsReportedAnew() {
        ClosingReport returned = SUBMITTED.sendBack(WHY).orThrow();
        assertThat(returned.state()).isEqualTo(ClosingReport.State.RETURNED);
        ClosingReport next = returned.redraft(CONTENT, BY_LI).orThrow();
        assertThat(next.submission()).isEqualTo(2);
        assertThat(next.state()).isEqualTo(ClosingReport.State.DRAFTED);
        assertThat(next.redraft(CONTENT, BY_LI).orThrow().submission()).isEqualTo(2);

        ClosingReport accepted = SUBMITTED.accept(BY_LI).orThrow();
        Cases.refusal(accepted.sendBack(WHY), ReportRefused.OutOfTurn.class);
        Cases.refusal(accepted.redraft(CONTENT, BY_LI), ReportRefused.OutOfTurn.class);
        Cases.refusal(SUBMITTED.redraft(CONTENT, BY_LI), ReportRefused.OutOfTurn.class);
        Cases.refusal(DRAFT.accept(BY_LI), ReportRefused.OutOfTurn.class);
    }

    @Test
    void eachSideDoesItsPart() {
        HandlingCase handling = Cases.takenUp(Procedure.PETITION);
        assertThat(DRAFT.allowedActions(handling, Cases.handler("li"))).containsExactly("draft");
        assertThat(DRAFT.allowedActions(handling, ZHAO)).containsExactly("approve");
        assertThat(SUBMITTED.allowedActions(handling, Cases.supervisor("he"))).containsExactly("accept", "send-back");
        assertThat(SUBMITTED.allowedActions(handling, ZHAO)).isEmpty();
    }

    @Test
    void aReportWithoutItsInvestigationIsNone() {
        assertThat(Cases.refusal(
                                ReportContent.of(new ReportDraft("问题。", " ", "结果。", PetitionerOpinion.NONE)),
                                DraftRefused.ContentMissing.class)
                        .name())
                .isEqualTo("investigation");
        Cases.refusal(Return.of("未附文书。", Cases.FRI_2026_03_20, Cases.FRI_2026_03_20), ReportRefused.RedoDate.class);
    }
}
