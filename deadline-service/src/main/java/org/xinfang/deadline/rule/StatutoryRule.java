package org.xinfang.deadline.rule;

import java.util.Comparator;
import java.util.List;

/**
 * One statutory time limit (法定期限) as the rule book states it.
 *
 * @param version the rule book it was read from; a computed time limit keeps it
 * @param authority what it rests on and how firmly
 * @param warningDays how many natural days before the end a warning is due; 0 is the last day itself
 */
public record StatutoryRule(
        RuleCode code,
        String version,
        Duty duty,
        Counting counting,
        Authority authority,
        List<Integer> warningDays,
        Validity validity) {

    public StatutoryRule {
        warningDays = warningDays.stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        if (warningDays.stream().anyMatch(days -> days < 0)) {
            throw new IllegalArgumentException(code + " warns after the end: " + warningDays);
        }
    }

    /** 《信访工作条例》第三十四条: the first article stands for the rule. */
    public ArticleRef article() {
        return authority.article();
    }

    /** What a limit keeps of this rule. */
    public Ruling ruling() {
        return new Ruling(
                duty.title(), duty.trigger(), article().toString(), version, duty.bound(), counting, warningDays);
    }
}
