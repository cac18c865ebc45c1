package org.xinfang.handling.discontinuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.handling.lifecycle.Cases;
import org.xinfang.handling.lifecycle.Origin;
import org.xinfang.handling.lifecycle.Procedure;
import org.xinfang.handling.paper.DraftRefused.ContentMissing;
import org.xinfang.handling.paper.DraftRefused.ForeignContent;
import org.xinfang.platform.core.Outcome;

@DisplayName("终止办理：撤回、死亡、终止")
class DiscontinuationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final Origin APPEAL = Cases.origin(Procedure.PETITION, Cases.PETITION_OFFICE);

    @Test
    @DisplayName("书面撤回，核对身份，确认自愿")
    void aWithdrawalIsWrittenByHimAndOfHisFreeWill() {
        Discontinuation withdrawn = withdrawal(new WithdrawalDraft(TODAY, "自愿撤回。", "核对身份证", "当面询问", null), APPEAL)
                .orThrow();
        assertThat(withdrawn.ground().reason().name()).isEqualTo("WITHDRAWN");
        for (var draft : new Object[][] {
            {"writtenOn", new WithdrawalDraft(null, "自愿撤回。", "核对身份证", "当面询问", null)},
            {"application", new WithdrawalDraft(TODAY, " ", "核对身份证", "当面询问", null)},
            {"identity", new WithdrawalDraft(TODAY, "自愿撤回。", null, "当面询问", null)},
            {"freeWill", new WithdrawalDraft(TODAY, "自愿撤回。", "核对身份证", null, null)}
        }) {
            var missing = Cases.refusal(withdrawal((WithdrawalDraft) draft[1], APPEAL), ContentMissing.class);
            assertThat(missing.field()).contains((String) draft[0]);
            assertThat(missing.article()).contains("《信访工作条例》第三十一条第六项");
        }
        var ahead = withdrawal(new WithdrawalDraft(TODAY.plusDays(1), "撤回。", "核对身份证", "当面询问", null), APPEAL);
        assertThat(Cases.refusal(ahead, DiscontinuationRefused.DayAhead.class).field())
                .contains("writtenOn");
    }

    @Test
    @DisplayName("涉及公共利益的、举报违法行为的，不因撤回而终止")
    void whatConcernsThePublicIsNotWithdrawn() {
        var shared = withdrawal(new WithdrawalDraft(TODAY, "撤回。", "核对身份证", "当面询问", "沿街多户院墙"), APPEAL);
        assertThat(Cases.refusal(shared, DiscontinuationRefused.PublicInterestRemains.class)
                        .article())
                .contains("《信访工作条例》第三十一条第六项");
        Origin duty = Cases.origin(Procedure.DUTY, Cases.PETITION_OFFICE);
        Origin accusing = new Origin(
                duty.referral(),
                duty.number(),
                duty.organ(),
                duty.from(),
                duty.receivedOn(),
                duty.takenUpOn(),
                duty.category(),
                "A4",
                duty.procedure(),
                duty.claimText(),
                null);
        var reported = withdrawal(new WithdrawalDraft(TODAY, "撤回。", "核对身份证", "当面询问", null), accusing);
        assertThat(Cases.refusal(reported, DiscontinuationRefused.PublicInterestRemains.class)
                        .article())
                .contains("《信访工作条例》第三十一条第五项");
    }

    @ParameterizedTest(name = "征询 {0}，不继续 {1}：{2}")
    @CsvSource({
        "2026-01-30, ,           true",
        "2026-01-31, ,           false",
        "2026-03-20, 2026-03-25, true",
        "2026-03-20, 2026-04-02, false",
    })
    @DisplayName("承继人在六十日内可以继续，书面表示不继续或者期满未表示的，终止")
    void aSuccessorMayGoOnUntilHisTimeHasPassed(LocalDate askedOn, @Nullable LocalDate declinedOn, boolean ends) {
        var outcome =
                demise(new DemiseDraft(Ground.DEATH, LocalDate.of(2026, 1, 5), "死亡证明", "长女", askedOn, declinedOn));
        if (ends) {
            assertThat(outcome.orThrow().ground().reason().name()).isEqualTo("DEATH");
        } else {
            assertThat(Cases.refusal(outcome, DiscontinuationRefused.SuccessorMayContinue.class)
                            .lastDay())
                    .isEqualTo(askedOn.plusDays(60));
        }
    }

    @Test
    void aDemiseIsProvenAndASuccessorAsked() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        assertThat(demise(new DemiseDraft(Ground.DISSOLUTION, day, "注销登记通知书", null, null, null))
                        .orThrow()
                        .ground())
                .isEqualTo(Ground.DISSOLUTION);
        var unproven = demise(new DemiseDraft(Ground.DEATH, day, null, null, null, null));
        assertThat(Cases.refusal(unproven, ContentMissing.class).field()).contains("proof");
        var unasked = demise(new DemiseDraft(Ground.DEATH, day, "死亡证明", "长女", null, null));
        assertThat(Cases.refusal(unasked, ContentMissing.class).field()).contains("askedOn");
        var nobody = demise(new DemiseDraft(Ground.DEATH, day, "死亡证明", null, day, null));
        assertThat(Cases.refusal(nobody, ForeignContent.class).field()).contains("askedOn");
        var withdrawal = demise(new DemiseDraft(Ground.WITHDRAWAL, day, "死亡证明", null, null, null));
        assertThat(Cases.refusal(withdrawal, ForeignContent.class).field()).contains("ground");
    }

    private static Outcome<Discontinuation> withdrawal(WithdrawalDraft draft, Origin origin) {
        return Discontinuation.withdrawal(draft, origin, TODAY);
    }

    private static Outcome<Discontinuation> demise(DemiseDraft draft) {
        return Discontinuation.demise(draft, APPEAL, TODAY, 60);
    }
}
