package org.xinfang.deadline.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.deadline.TimeLimitMet;
import org.xinfang.contracts.deadline.TimeLimitOwedAgain;
import org.xinfang.deadline.rule.RuleCode;

@DisplayName("第二十二条第一款、第二十三条第三款：退回后，转送单位原期限继续计算")
class UndoneEndingTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 17);

    private final Lives dispatch =
            new Lives(TimeLimitMother.start(new RuleCode("TL-01"), Subject.wholeMatter(), RECEIVED));

    @Test
    @DisplayName("转送后退回：期限恢复为未履行，届满日不变")
    void aReturnLetsTheSameDaysGoOn() {
        dispatch.hears(Lives.met(day(5))).hears(Lives.undone(Ending.Effect.MET, day(11)));
        assertInstanceOf(TimeLimit.Running.class, dispatch.limit());
        assertEquals(LAST_DAY, dispatch.legalDue());
        TimeLimitOwedAgain told =
                assertInstanceOf(TimeLimitOwedAgain.class, dispatch.told().getLast());
        assertEquals(LAST_DAY, told.legalDue());
        assertEquals(day(11), told.owedSince());
    }

    @Test
    @DisplayName("退回后逾期才重新转送：逾期履行")
    void aLateSecondReferralIsLate() {
        dispatch.hears(Lives.met(day(5)))
                .hears(Lives.undone(Ending.Effect.MET, day(11)))
                .hears(Lives.met(day(18)));
        TimeLimit.Met met = assertInstanceOf(TimeLimit.Met.class, dispatch.limit());
        assertTrue(met.late());
        assertEquals(day(18), met.ending().on());
    }

    @Test
    @DisplayName("退回当日重新转送：当日履行")
    void aReferralOfTheSameDayIsTheNewOne() {
        dispatch.hears(Lives.met(day(5))).hears(Lives.met(day(11))).hears(Lives.undone(Ending.Effect.MET, day(11)));
        assertEquals(
                day(11),
                assertInstanceOf(TimeLimit.Met.class, dispatch.limit()).ending().on());
        assertInstanceOf(TimeLimitMet.class, dispatch.told().getLast());
    }

    @Test
    @DisplayName("只落空其所指的结束事由")
    void anEndingOfAnotherKindStands() {
        dispatch.hears(Lives.met(day(5))).hears(Lives.undone(Ending.Effect.CANCELLED, day(11)));
        assertInstanceOf(TimeLimit.Met.class, dispatch.limit());
    }

    @Test
    @DisplayName("第三十五条：申请当日撤回的，期限恢复；另一日的申请不受影响")
    void anActThatWasWithdrawnOnItsDayIsNotDone() {
        dispatch.hears(Lives.met(day(5))).hears(Lives.withdrawn(day(5), day(5)));
        assertInstanceOf(TimeLimit.Running.class, dispatch.limit());

        Lives other = new Lives(TimeLimitMother.start(new RuleCode("TL-01"), Subject.wholeMatter(), RECEIVED));
        other.hears(Lives.met(day(5))).hears(Lives.withdrawn(day(9), day(11)));
        assertEquals(
                day(5),
                assertInstanceOf(TimeLimit.Met.class, other.limit()).ending().on());
    }

    @Test
    @DisplayName("只落空其所指的一个行为，同日另一行为照算")
    void anotherActOfTheSameDayCounts() {
        Ending mistaken = new Ending(Ending.Effect.MET, day(5), "已并入");
        Happening.Undone undone =
                new Happening.Undone(Ending.Effect.MET, Happening.Undone.Act.of(mistaken), day(5), "已撤销");
        dispatch.hears(mistaken).hears(undone);
        assertInstanceOf(TimeLimit.Running.class, dispatch.limit());

        dispatch.hears(Lives.met(day(5)));
        assertEquals(
                day(5),
                assertInstanceOf(TimeLimit.Met.class, dispatch.limit()).ending().on());
    }

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2026, 3, ofMarch);
    }
}
