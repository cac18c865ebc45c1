package org.xinfang.deadline.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Rules for tests. */
public final class Rules {

    private Rules() {}

    public static StatutoryRule natural(int days) {
        return of(new Counting(new Period.NaturalDays(days), RollRule.NEXT_WORKING_DAY, 0, Set.of()));
    }

    public static StatutoryRule working(int days) {
        return of(new Counting(new Period.WorkingDays(days), RollRule.NEXT_WORKING_DAY, 0, Set.of()));
    }

    static StatutoryRule months(int months) {
        return of(new Counting(new Period.Months(months), RollRule.NEXT_WORKING_DAY, 0, Set.of()));
    }

    /** A rule that allows everything counting knows. */
    public static StatutoryRule flexible(Period period, int maxExtensionDays) {
        return of(new Counting(period, RollRule.NEXT_WORKING_DAY, maxExtensionDays, Set.of(ExclusionGround.HEARING)));
    }

    public static StatutoryRule of(Counting counting) {
        return versioned("TEST-01", counting, new Validity(LocalDate.of(2022, 5, 1), null));
    }

    static StatutoryRule versioned(String code, Counting counting, Validity validity) {
        return new StatutoryRule(
                new RuleCode(code),
                "test/1",
                new Duty("测试", "收到", BoundParty.RECEIVING_ORGAN, "无"),
                counting,
                new Authority(Authority.Standing.STATUTE, List.of(new ArticleRef("测试规定", "第一条")), ""),
                WarningSchedule.of(List.of("7", "3", "1", "0"), List.of(1, 7)),
                validity);
    }
}
