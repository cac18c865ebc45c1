package org.xinfang.deadline.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.contracts.handling.ReviewRequested;
import org.xinfang.contracts.handling.SimpleHandlingLeft;
import org.xinfang.contracts.handling.remedy.ReviewWithdrawn;
import org.xinfang.contracts.routing.RepeatMerged;
import org.xinfang.deadline.limit.Ending;
import org.xinfang.deadline.limit.Fact;
import org.xinfang.deadline.limit.Happening;
import org.xinfang.deadline.limit.Subject;
import org.xinfang.deadline.limit.Target;
import org.xinfang.deadline.rule.RuleCode;

class LimitEndsTest {

    private static final UUID REFERRAL = UUID.randomUUID();

    private final Events events = Events.ofNewMatter();
    private final Target handlingOfTheClaim = Target.claim(events.matter(), new RuleCode("TL-05"), 1);
    private final Target reportOnTheClaim = Target.claim(events.matter(), new RuleCode("TL-10"), 1);

    @Test
    @DisplayName("第二十三条第三款：异议成立的，转送单位的期限继续；不成立的没有影响")
    void anAgreedObjectionLetsTheSendersLimitsGoOn() {
        assertEquals(List.of(), LimitEnds.undone(events.objectionDecided("2026-03-11", REFERRAL, false)));
        List<Fact> undone = LimitEnds.undone(events.objectionDecided("2026-03-11", REFERRAL, true));
        assertEquals(
                List.of(
                        Target.organ(events.matter(), new RuleCode("TL-01"), Events.BUREAU.code(), null),
                        Target.organ(events.matter(), new RuleCode("TL-02"), Events.BUREAU.code(), 1)),
                undone.stream().map(Fact::target).toList());
        assertEquals(
                List.of(Ending.Effect.MET, Ending.Effect.CANCELLED),
                undone.stream()
                        .map(fact -> ((Happening.Undone) essence(fact)).effect())
                        .toList());
    }

    @Test
    @DisplayName("撤销并案的，登记机关的期限继续；并案当日撤销的，只有该次并案落空")
    void aSeparationLetsTheDesksLimitsGoOn() {
        RepeatEvents repeat = new RepeatEvents(events.matter());
        RepeatMerged merged = repeat.merged("2026-03-05", true);
        List<Fact> later = LimitEnds.undone(repeat.separated(merged, "2026-03-11"));
        assertEquals(
                List.of(
                        Target.organ(events.matter(), new RuleCode("TL-01"), Events.BUREAU.code(), null),
                        Target.organ(events.matter(), new RuleCode("TL-02"), Events.BUREAU.code(), 1)),
                later.stream().map(Fact::target).toList());
        assertNull(((Happening.Undone) later.getFirst().happening()).act());

        Happening undone = LimitEnds.undone(repeat.separated(merged, "2026-03-05"))
                .getFirst()
                .happening();
        Ending met = (Ending) LimitEnds.met(merged).getFirst().happening();
        assertEquals(Happening.Undone.Act.of(met), ((Happening.Undone) undone).act());
    }

    @Test
    @DisplayName("全部诉求转送、交办、导入或者不予受理后，登记、分流期限结束")
    void theLastDispatchMeetsTheDispatchLimit() {
        Stream.of(
                        events.referred("2026-03-05", REFERRAL, true),
                        events.assigned("2026-03-05", true),
                        events.diverted("2026-03-05", true),
                        events.notAccepted("2026-03-05", true),
                        new RepeatEvents(events.matter()).merged("2026-03-05", true))
                .map(LimitEnds::met)
                .forEach(ends -> {
                    assertEquals(1, ends.size());
                    assertEquals(
                            Target.wholeMatter(events.matter(), new RuleCode("TL-01")),
                            ends.getFirst().target());
                    assertEquals(
                            LocalDate.of(2026, 3, 5),
                            ends.getFirst().happening().on());
                });
    }

    @Test
    void anEarlierDispatchMeetsNothing() {
        assertEquals(List.of(), LimitEnds.met(events.referred("2026-03-05", REFERRAL, false)));
        assertEquals(List.of(), LimitEnds.met(events.assigned("2026-03-05", false)));
        assertEquals(List.of(), LimitEnds.met(events.diverted("2026-03-05", false)));
        assertEquals(List.of(), LimitEnds.met(events.notAccepted("2026-03-05", false)));
        assertEquals(List.of(), LimitEnds.met(new RepeatEvents(events.matter()).merged("2026-03-05", false)));
    }

    private static Happening essence(Fact fact) {
        return fact.happening() instanceof Happening.OfClaim part ? part.happening() : fact.happening();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOC-05", "DOC-06", "DOC-07", "DOC-08", "DOC-13"})
    void theOrgansNoticeMeetsItsNoticeLimits(String document) {
        List<Target> targets =
                LimitEnds.met(events.noticeIssued("2026-03-20", document, Events.STREET_OFFICE, 1)).stream()
                        .map(Fact::target)
                        .toList();
        assertEquals(
                List.of(
                        Target.organ(events.matter(), new RuleCode("TL-02"), "140106001-GOVERNMENT", 1),
                        Target.organ(events.matter(), new RuleCode("TL-03"), "140106001-GOVERNMENT", 1)),
                targets);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOC-01", "DOC-02", "DOC-11", "DOC-12"})
    void otherDocumentsDoNot(String document) {
        assertEquals(List.of(), LimitEnds.met(events.noticeIssued("2026-03-20", document, Events.STREET_OFFICE, 1)));
    }

    @Test
    void theOpinionMeetsTheHandlingLimit() {
        assertEquals(
                handlingOfTheClaim,
                LimitEnds.met(events.opinion("2026-05-15")).getFirst().target());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUPPORTED_EXECUTED", "EXPLAINED", "MEDIATED", "SETTLED"})
    @DisplayName("六十日内办结：调解、和解办结同样结束办理期限（第三十三条、第三十四条）")
    void concludingTheClaimMeetsTheHandlingLimit(String reason) {
        Record closed = events.closed("2026-05-15", reason);
        assertEquals(handlingOfTheClaim, LimitEnds.met(closed).getFirst().target());
        assertEquals(List.of(), LimitEnds.cancelled(closed));
    }

    @Test
    @DisplayName("办结报告报送后，交办报告期限结束；仅办结而未报告的，不结束（第二十二条第一款第三项）")
    void onlyTheClosingReportMeetsTheReportLimit() {
        assertEquals(
                List.of(reportOnTheClaim), reportsAmong(LimitEnds.cancelled(events.closed("2026-05-15", "DEATH"))));
        assertEquals(List.of(), reportsAmong(LimitEnds.met(events.closed("2026-05-15", "EXPLAINED"))));
        assertEquals(List.of(), reportsAmong(LimitEnds.cancelled(events.closed("2026-05-15", "EXPLAINED"))));
    }

    private static List<Target> reportsAmong(List<Fact> facts) {
        return facts.stream()
                .map(Fact::target)
                .filter(target -> new RuleCode("TL-10").equals(target.rule()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WITHDRAWN", "DEATH", "MERGED_DUPLICATE", "NOT_ACCEPTED"})
    void aClaimThatFellAwayCancelsTheHandlingLimit(String reason) {
        Record closed = events.closed("2026-05-15", reason);
        assertEquals(handlingOfTheClaim, LimitEnds.cancelled(closed).getFirst().target());
        assertEquals(List.of(), LimitEnds.met(closed));
    }

    @Test
    @DisplayName("转为普通程序后，简易办理期限取消，六十日不变")
    void leavingTheSimpleWayCancelsItsLimitsOnly() {
        SimpleHandlingLeft left = new SimpleHandlingLeft(
                events.matter(), "140106202603020001", 1, Events.STREET_OFFICE, LocalDate.of(2026, 3, 10), "涉及多个单位");
        assertEquals(
                List.of(
                        Target.claim(events.matter(), new RuleCode("TL-21"), 1),
                        Target.claim(events.matter(), new RuleCode("TL-22"), 1)),
                LimitEnds.cancelled(left).stream().map(Fact::target).toList());
        assertEquals(List.of(), LimitEnds.met(left));
    }

    @Test
    @DisplayName("承办后不得再提异议，异议期限取消")
    void takingUpCancelsTheObjection() {
        List<Fact> ends = LimitEnds.cancelled(events.takenUp("2026-03-12", REFERRAL));
        assertEquals(
                Target.subject(events.matter(), new RuleCode("TL-04"), Subject.referral(REFERRAL, 1)),
                ends.getFirst().target());
        assertEquals(List.of(), LimitEnds.met(events.takenUp("2026-03-12", REFERRAL)));
    }

    @Test
    @DisplayName("撤回复查申请：复查期限取消，申请复查期限自收到意见之日起继续计算（第三十五条）")
    void aWithdrawnRequestIsAsIfItHadNotBeenMade() {
        ReviewRequested requested = events.reviewRequested("2026-05-29", "2026-05-29");
        UUID request = requested.request();
        ReviewWithdrawn withdrawn = events.withdrawn(requested, "2026-06-09");
        assertEquals(
                List.of(Target.subject(events.matter(), new RuleCode("TL-07"), Subject.request(request, 1))),
                LimitEnds.cancelled(withdrawn).stream().map(Fact::target).toList());
        Fact undone = LimitEnds.undone(withdrawn).getFirst();
        assertEquals(Target.claim(events.matter(), new RuleCode("TL-06"), 1), undone.target());
        assertEquals(LocalDate.of(2026, 6, 9), undone.happening().on());
        assertEquals(List.of(), LimitEnds.met(withdrawn));
    }

    @Test
    @DisplayName("第三十五条、第三十六条第一款：责令重新办理的，对原意见的申请期限取消，对新意见另计期限")
    void handlingAgainEndsTheTimeOnTheFormerOpinion() {
        assertEquals(
                List.of(
                        Target.claimBefore(LocalDate.of(2026, 5, 20), events.matter(), new RuleCode("TL-06"), 1),
                        Target.claimBefore(LocalDate.of(2026, 5, 20), events.matter(), new RuleCode("TL-08"), 1)),
                LimitEnds.cancelled(events.reopened("2026-05-20", "2026-06-15")).stream()
                        .map(Fact::target)
                        .toList());
    }

    @Test
    @DisplayName("提出异议即履行，异议期限结束（第二十三条第三款）")
    void objectingMeetsTheObjectionLimit() {
        Fact met = LimitEnds.met(events.objected("2026-03-13", REFERRAL)).getFirst();
        assertEquals(
                Target.subject(events.matter(), new RuleCode("TL-04"), Subject.referral(REFERRAL, 1)), met.target());
        assertEquals(LocalDate.of(2026, 3, 13), met.happening().on());
    }

    @Test
    @DisplayName("异议成立退回的，本次告知期限取消；不成立的，继续计算（第二十三条第三款）")
    void anAgreedObjectionCancelsTheNoticeLimitOfThatReferral() {
        Target notice = Target.subject(events.matter(), new RuleCode("TL-03"), Subject.referral(REFERRAL, 1));
        assertEquals(
                notice,
                LimitEnds.cancelled(events.objectionDecided("2026-03-16", REFERRAL, true))
                        .getFirst()
                        .target());
        assertEquals(List.of(), LimitEnds.cancelled(events.objectionDecided("2026-03-16", REFERRAL, false)));
        assertEquals(List.of(), LimitEnds.met(events.objectionDecided("2026-03-16", REFERRAL, false)));
    }
}
