package org.xinfang.deadline.law;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.rule.ArticleRef;
import org.xinfang.deadline.rule.Authority;
import org.xinfang.deadline.rule.Counting;
import org.xinfang.deadline.rule.ExclusionGround;
import org.xinfang.deadline.rule.Period;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.rule.StatutoryRule;
import org.xinfang.deadline.rule.Validity;

/**
 * What a local version says instead of a rule of the national book: its numbers. What is owed, by whom and from which event
 * on, it cannot change. What it does not mention stays as the national book has it.
 *
 * @param basis the local provision
 */
record LocalRule(
        RuleCode code,
        Period period,
        @Nullable Integer extension,
        @Nullable Set<ExclusionGround> exclusions,
        @Nullable List<Integer> warnings,
        List<ArticleRef> basis,
        String note,
        Validity validity) {

    Counting counting(StatutoryRule national) {
        Counting base = national.counting();
        return new Counting(
                period,
                base.roll(),
                extension == null ? base.maxExtensionDays() : extension,
                exclusions == null ? base.exclusions() : exclusions);
    }

    /** The rule as it counts where this version applies. */
    StatutoryRule inPlaceOf(StatutoryRule national, String version) {
        return new StatutoryRule(
                code,
                version,
                national.duty(),
                counting(national),
                new Authority(Authority.Standing.LOCAL, basis, note),
                warnings == null ? national.warnings() : national.warnings().withWarningDays(warnings),
                validity);
    }

    LocalRule endingBefore(LocalRule next) {
        Validity shortened =
                new Validity(validity.from(), next.validity().from().minusDays(1));
        return new LocalRule(code, period, extension, exclusions, warnings, basis, note, shortened);
    }
}
