package org.xinfang.deadline.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.rule.ArticleRef;
import org.xinfang.deadline.rule.Authority;
import org.xinfang.deadline.rule.ExclusionGround;
import org.xinfang.deadline.rule.StatutoryRule;

/**
 * One rule as it is told.
 *
 * @param ruleBook version of the book it stands in
 * @param scope region or organ of a local version; none for the national book
 * @param standing how firmly it stands; {@code standingText} says it in Chinese, {@code note} what is not certain
 * @param maxExtension most that one extension may add, in the unit of the period
 */
record RuleView(
        String code,
        String ruleBook,
        @Nullable String scope,
        String title,
        String trigger,
        String bound,
        String period,
        int maxExtension,
        Set<ExclusionGround> exclusions,
        List<Integer> warningDays,
        List<String> basis,
        Authority.Standing standing,
        String standingText,
        String note,
        String consequence,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static RuleView of(StatutoryRule rule) {
        return of(rule, null);
    }

    static RuleView of(StatutoryRule rule, @Nullable String scope) {
        return new RuleView(
                rule.code().value(),
                rule.version(),
                scope,
                rule.duty().title(),
                rule.duty().trigger(),
                rule.duty().bound().chinese(),
                rule.counting().period().chinese(),
                rule.counting().maxExtensionDays(),
                rule.counting().exclusions(),
                rule.warningDays(),
                rule.authority().basis().stream().map(ArticleRef::toString).toList(),
                rule.authority().standing(),
                rule.authority().standing().chinese(),
                rule.authority().note(),
                rule.duty().consequence(),
                rule.validity().from(),
                rule.validity().to());
    }
}
