package org.xinfang.deadline.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.deadline.TimeLimitOwedAgain;
import org.xinfang.deadline.rule.RuleCode;

@DisplayName("第二十三条第二款：一件多项诉求的，逐项告知，期限至最后一项结束")
class EachClaimTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    private final Lives notice =
            new Lives(TimeLimitMother.start(new RuleCode("TL-02"), Subject.wholeMatter(), RECEIVED));

    @Test
    @DisplayName("只告知一项的，期限未履行；最后一项告知之日为履行之日")
    void theLastClaimToldIsTheEnd() {
        notice.hears(divided(1, 2)).hears(told(1, 5));
        assertInstanceOf(TimeLimit.Running.class, notice.limit());
        notice.hears(told(2, 17));
        assertFalse(metOn(17).late());
    }

    @Test
    @DisplayName("最后一项逾期告知的，逾期履行")
    void aLateLastClaimIsLate() {
        notice.hears(divided(1, 2)).hears(told(2, 18)).hears(told(1, 5));
        assertTrue(metOn(18).late());
    }

    @Test
    @DisplayName("其余诉求已转送的，告知其自行办理的各项即履行；全部转送的，期限取消")
    void whatIsSentOnIsNotOwed() {
        notice.hears(divided(1, 2)).hears(sentOn(2, 9)).hears(told(1, 5));
        assertEquals("已办；不再办理", metOn(9).ending().reason());

        Lives all = new Lives(TimeLimitMother.start(new RuleCode("TL-02"), Subject.wholeMatter(), RECEIVED));
        all.hears(divided(1, 2)).hears(sentOn(2, 9)).hears(sentOn(1, 5));
        assertEquals(
                day(9),
                assertInstanceOf(TimeLimit.Cancelled.class, all.limit())
                        .ending()
                        .on());
    }

    @Test
    @DisplayName("分类后于告知得知的，结果相同；更正分类的，以最近一次为准")
    void theLatestClassificationSaysWhatIsOwed() {
        notice.hears(told(1, 5));
        assertInstanceOf(TimeLimit.Running.class, notice.limit());
        notice.hears(divided(1));
        metOn(5);

        Lives corrected = new Lives(TimeLimitMother.start(new RuleCode("TL-02"), Subject.wholeMatter(), RECEIVED));
        corrected.hears(dividedAt("2026-03-04T03:00:00Z", 1)).hears(dividedAt("2026-03-03T03:00:00Z", 1, 2));
        corrected.hears(told(1, 5));
        assertInstanceOf(TimeLimit.Met.class, corrected.limit());
    }

    @Test
    @DisplayName("一项诉求退回的，期限按原届满日继续")
    void aReturnedClaimIsOwedAgain() {
        notice.hears(divided(1, 2)).hears(told(1, 5)).hears(sentOn(2, 6));
        metOn(6);
        notice.hears(new Happening.OfClaim(2, Lives.undone(Ending.Effect.CANCELLED, day(10))));
        assertInstanceOf(TimeLimit.Running.class, notice.limit());
        TimeLimitOwedAgain again =
                assertInstanceOf(TimeLimitOwedAgain.class, notice.told().getLast());
        assertEquals(day(10), again.owedSince());
        notice.hears(told(2, 12));
        metOn(12);
    }

    @Test
    @DisplayName("经过逐项写明诉求")
    void theHistoryNamesTheClaim() {
        notice.hears(divided(1, 2)).hears(told(2, 5));
        assertTrue(notice.history().contains(new HistoryLine(HistoryEntry.Kind.MET, day(5), "诉求2：已办")));
        assertTrue(notice.history().contains(new HistoryLine(HistoryEntry.Kind.NOTED, day(3), "分为2项诉求，逐项履行")));
    }

    private TimeLimit.Met metOn(int ofMarch) {
        TimeLimit.Met met = assertInstanceOf(TimeLimit.Met.class, notice.limit());
        assertEquals(day(ofMarch), met.ending().on());
        return met;
    }

    private static Happening divided(Integer... claims) {
        return dividedAt("2026-03-03T03:00:00Z", claims);
    }

    private static Happening dividedAt(String time, Integer... claims) {
        return new Happening.Divided(List.of(claims), day(3), Instant.parse(time));
    }

    private static Happening told(int claim, int ofMarch) {
        return new Happening.OfClaim(claim, Lives.met(day(ofMarch)));
    }

    private static Happening sentOn(int claim, int ofMarch) {
        return new Happening.OfClaim(claim, Lives.cancelled(day(ofMarch)));
    }

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2026, 3, ofMarch);
    }
}
