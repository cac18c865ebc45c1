package org.xinfang.handling.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.handling.hearing.Minutes.MinutesDraft;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.Cases;
import org.xinfang.handling.paper.DraftRefused.ContentMissing;
import org.xinfang.platform.core.Outcome;

@DisplayName("听证：听证员、通知、回避、听证意见")
class HearingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);
    private static final LocalDate IN_SEVEN_DAYS = LocalDate.of(2026, 7, 13);
    private static final HearingRules RULES = new HearingRules() {
        @Override
        public int leastMembers() {
            return 5;
        }

        @Override
        public int noticeDays() {
            return 7;
        }
    };

    @ParameterizedTest(name = "{0} 人")
    @ValueSource(ints = {5, 7})
    @DisplayName("听证员为单数且不少于五人")
    void anOddPanelOfEnoughMembersHears(int members) {
        assertThat(plan(panel(members), IN_SEVEN_DAYS, 5).orThrow().members()).hasSize(members);
    }

    @ParameterizedTest(name = "{0} 人")
    @ValueSource(ints = {0, 3, 4, 6})
    void aSmallOrEvenPanelDoesNot(int members) {
        assertThat(Cases.refusal(plan(panel(members), IN_SEVEN_DAYS, 1), HearingRefused.PanelSize.class)
                        .least())
                .isEqualTo(5);
    }

    @Test
    @DisplayName("提前七日通知：第七日可以举行，第六日不可以")
    void aHearingIsAnnouncedInAdvance() {
        var refused = Cases.refusal(plan(panel(5), IN_SEVEN_DAYS.minusDays(1), 1), HearingRefused.NoticeTooShort.class);
        assertThat(refused.earliest()).isEqualTo(IN_SEVEN_DAYS);
    }

    @Test
    @DisplayName("第二十八条第三款：承办人员不得担任听证员，回避后的接替人亦同")
    void whoHandledTheClaimDoesNotHearIt() {
        Outcome<Hearing> biased =
                Hearing.from(draft(panel(5), IN_SEVEN_DAYS, 1), Article.REVIEW, Set.of("听证员3"), RULES, TODAY);
        assertThat(Cases.refusal(biased, HearingRefused.HandlerOnPanel.class).article())
                .contains("《信访工作条例》第二十八条第三款");
        Hearing hearing = plan(panel(5), IN_SEVEN_DAYS, 1).orThrow();
        var handler = hearing.replaced("听证员2", new Member("li", "住建局"), Set.of("li"));
        assertThat(Cases.refusal(handler, HearingRefused.HandlerOnPanel.class).member())
                .isEqualTo("li");
    }

    @Test
    void aRecusedChairIsFollowedByWhoTakesTheSeat() {
        Hearing after = plan(panel(5), IN_SEVEN_DAYS, 1)
                .orThrow()
                .replaced("听证员1", new Member("听证员9", "律师协会"), Set.of())
                .orThrow();
        assertThat(after.chair()).isEqualTo("听证员9");
        assertThat(after.members()).hasSize(5).contains(new Member("听证员9", "律师协会"));
        var nobody = after.replaced("听证员1", new Member("听证员8", "律师协会"), Set.of());
        assertThat(Cases.refusal(nobody, HearingRefused.NotOnPanel.class).field())
                .contains("member");
        var twice = after.replaced("听证员2", new Member("听证员3", "律师协会"), Set.of());
        assertThat(Cases.refusal(twice, HearingRefused.NamedTwice.class).field())
                .contains("members");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    @DisplayName("第二十条第三款：信访人一方代表一至五人")
    void thePetitionersSideIsHeardThroughRepresentatives(int representatives) {
        var refused =
                Cases.refusal(plan(panel(5), IN_SEVEN_DAYS, representatives), HearingRefused.Representatives.class);
        assertThat(refused.article()).contains("《信访工作条例》第二十条第三款");
    }

    @Test
    void whatIsMissingIsNamedWithTheArticleOfTheHearing() {
        var draft = new HearingDraft("事项", "地点", IN_SEVEN_DAYS, null, "听证员1", panel(5), "记录员", 1);
        var outcome = Hearing.from(draft, Article.RE_REVIEW_HEARING, Set.of(), RULES, TODAY);
        var missing = Cases.refusal(outcome, ContentMissing.class);
        assertThat(missing.field()).contains("heldAt");
        assertThat(missing.article()).contains("《信访工作条例》第三十六条第二款");
        var stranger = new HearingDraft("事项", "地点", IN_SEVEN_DAYS, LocalTime.NOON, "外人", panel(5), "记录员", 1);
        var chaired = Hearing.from(stranger, Article.REVIEW, Set.of(), RULES, TODAY);
        assertThat(Cases.refusal(chaired, HearingRefused.NotOnPanel.class).field())
                .contains("chair");
    }

    @Test
    void everyMemberHasANameAndAUnit() {
        List<Member> nameless = List.of(new Member("听证员1", "市司法局"), new Member(" ", "律师协会"));
        var missing = Cases.refusal(plan(nameless, IN_SEVEN_DAYS, 1), ContentMissing.class);
        assertThat(missing.field()).contains("members[1].name");
        var seat = Recusal.from(new Recusal.RecusalDraft("听证员1", "有利害关系", new Member("听证员9", " ")));
        assertThat(Cases.refusal(seat, ContentMissing.class).field()).contains("replacement.unit");
    }

    @ParameterizedTest(name = "五人中 {0} 人同意：{1}")
    @CsvSource({"0, false", "2, false", "3, true", "5, true", "6, false"})
    @DisplayName("听证意见由过半数听证员同意形成")
    void theMajorityConcludes(int inFavour, boolean concluded) {
        Hearing hearing = plan(panel(5), IN_SEVEN_DAYS, 1).orThrow();
        var outcome = Minutes.from(new MinutesDraft("笔录", "建议限期恢复。", inFavour), hearing, Article.REVIEW);
        if (concluded) {
            assertThat(outcome.orThrow().inFavour()).isEqualTo(inFavour);
        } else {
            assertThat(Cases.refusal(outcome, ConclusionRefused.NoMajority.class)
                            .field())
                    .contains("inFavour");
        }
    }

    private static Outcome<Hearing> plan(List<Member> members, LocalDate heldOn, int representatives) {
        return Hearing.from(draft(members, heldOn, representatives), Article.REVIEW, Set.of("li"), RULES, TODAY);
    }

    private static HearingDraft draft(List<Member> members, LocalDate heldOn, int representatives) {
        return new HearingDraft(
                "承诺是否应当履行", "二楼听证室", heldOn, LocalTime.of(9, 30), "听证员1", members, "记录员", representatives);
    }

    private static List<Member> panel(int members) {
        return IntStream.rangeClosed(1, members)
                .mapToObj(i -> new Member("听证员" + i, "市司法局"))
                .toList();
    }
}
