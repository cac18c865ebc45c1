package org.xinfang.deadline.rule;

/**
 * One statutory time limit (法定期限) as the rule book states it.
 *
 * @param version the rule book it was read from; a computed time limit keeps it
 * @param authority what it rests on and how firmly
 * @param warnings when people are told that it comes due or has passed
 */
public record StatutoryRule(
        RuleCode code,
        String version,
        Duty duty,
        Counting counting,
        Authority authority,
        WarningSchedule warnings,
        Validity validity) {

    public StatutoryRule {
        if (duty.bound() == BoundParty.PETITIONER && warnings.escalates()) {
            throw new IllegalArgumentException(code + " reports the petitioner to a superior");
        }
    }

    /** 《信访工作条例》第三十四条: the first article stands for the rule. */
    public ArticleRef article() {
        return authority.article();
    }

    /** What a limit keeps of this rule. */
    public Ruling ruling() {
        return new Ruling(duty.title(), duty.trigger(), article().toString(), version, duty.bound(), counting);
    }
}
