package org.xinfang.handling.supervision.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.Cases;
import org.xinfang.handling.paper.Deed;
import org.xinfang.handling.paper.DraftRefused;

@DisplayName("督办（第四十条第一款）")
class SupervisionOrderTest {
    private static final Deed BY_HE = Deed.of(Cases.supervisor("he").actor(), Cases.FRI_2026_03_20);
    private static final Deed BY_ZHAO = Deed.of(Cases.approver("zhao").actor(), Cases.FRI_2026_03_20);
    private static final OrderDraft DRAFT =
            new OrderDraft(Breach.SHIRKING, "五十日未作调查。", "立即调查。", Cases.FRI_2026_03_20.plusDays(1), null);
    private static final SupervisionOrder ORDER = SupervisionOrder.ordered(
            new CaseKey(UUID.randomUUID(), 1),
            "140105202603020001",
            Cases.PETITION_OFFICE,
            Cases.HOUSING,
            Demand.of(DRAFT, Cases.FRI_2026_03_20).orThrow(),
            BY_HE);

    @Test
    @DisplayName("督办函载明问题、要求和期限，期限晚于今日")
    void itNamesBreachDemandAndADayAhead() {
        assertThat(Cases.refusal(
                                Demand.of(
                                        new OrderDraft(Breach.SHIRKING, "问题。", "", DRAFT.dueBy(), null),
                                        Cases.FRI_2026_03_20),
                                DraftRefused.ContentMissing.class)
                        .name())
                .isEqualTo("demand");
        Cases.refusal(Demand.of(DRAFT, Cases.FRI_2026_03_20.plusDays(1)), OrderRefused.DemandDate.class);
    }

    @Test
    void itIsAnsweredAsOftenAsNeededAndEndedOnce() {
        SupervisionOrder answered = ORDER.answer(new Remark("正在调查。", BY_ZHAO))
                .then(first -> first.answer(new Remark("已查清。", BY_ZHAO)))
                .orThrow();
        assertThat(answered.state()).isEqualTo(SupervisionOrder.State.ANSWERED);
        SupervisionOrder closed = answered.close(new Remark("已整改。", BY_HE)).orThrow();
        assertThat(closed.state()).isEqualTo(SupervisionOrder.State.CLOSED);
        assertThat(closed.version()).isEqualTo(4);
        Cases.refusal(closed.close(new Remark("再次。", BY_HE)), OrderRefused.Closed.class);
        Cases.refusal(closed.answer(new Remark("再次。", BY_ZHAO)), OrderRefused.Closed.class);
    }

    @Test
    void eachSideDoesItsPart() {
        assertThat(ORDER.allowedActions(Cases.approver("zhao"))).containsExactly("answer");
        assertThat(ORDER.allowedActions(Cases.supervisor("he"))).containsExactly("close");
        assertThat(ORDER.allowedActions(Cases.handler("li"))).isEmpty();
        assertThat(ORDER.concerns("140106-HOUSING")).isFalse();
    }
}
