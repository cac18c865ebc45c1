package org.xinfang.deadline.law;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.xinfang.deadline.rule.BoundParty;
import org.xinfang.deadline.rule.Counting;
import org.xinfang.deadline.rule.ExclusionGround;
import org.xinfang.deadline.rule.Period;
import org.xinfang.deadline.rule.StatutoryRule;

/**
 * What a lower rule may change. Behind a statute it may not fall: an organ may be bound to a shorter time, never given a
 * longer one; the petitioner may be given a longer time, never a shorter one. Defaults, targets and samples are there to be
 * replaced. The times of other procedures are none of petition work's business.
 */
final class LocalRulePolicy {

    /** Left out in review and re-review by some local rules; the Regulation speaks of hearings in re-review only. */
    private static final Set<ExclusionGround> LEFT_OUT_IN_REVIEW =
            EnumSet.of(ExclusionGround.HEARING, ExclusionGround.APPRAISAL, ExclusionGround.INSPECTION);

    private LocalRulePolicy() {}

    /** How a local rule can fall behind the rule it replaces. */
    enum Fault {
        OF_ANOTHER_PROCEDURE("rule-of-another-procedure"),
        ANOTHER_UNIT("local-period-in-another-unit"),
        LONGER_THAN_STATUTE("local-period-longer-than-statute"),
        SHORTER_THAN_STATUTE("local-period-shorter-than-statute"),
        EXTENSION_BEYOND_STATUTE("local-extension-beyond-statute"),
        EXCLUSION_BEYOND_STATUTE("local-exclusion-beyond-statute");

        private final String problem;

        Fault(String problem) {
            this.problem = problem;
        }

        String problem() {
            return problem;
        }
    }

    static Optional<Fault> fault(StatutoryRule national, LocalRule local) {
        return switch (national.authority().standing()) {
            case REMINDER -> Optional.of(Fault.OF_ANOTHER_PROCEDURE);
            case STATUTE -> periodFault(national, local.period()).or(() -> courseFault(national, local));
            case DEFAULT, TARGET, SAMPLE, LOCAL -> Optional.empty();
        };
    }

    private static Optional<Fault> periodFault(StatutoryRule national, Period local) {
        Period statutory = national.counting().period();
        if (!statutory.unit().equals(local.unit())) {
            return Optional.of(Fault.ANOTHER_UNIT);
        }
        boolean petitioner = national.duty().bound() == BoundParty.PETITIONER;
        if (petitioner && local.length() < statutory.length()) {
            return Optional.of(Fault.SHORTER_THAN_STATUTE);
        }
        return !petitioner && local.length() > statutory.length()
                ? Optional.of(Fault.LONGER_THAN_STATUTE)
                : Optional.empty();
    }

    private static Optional<Fault> courseFault(StatutoryRule national, LocalRule local) {
        Counting statutory = national.counting();
        Counting counting = local.counting(national);
        if (counting.maxExtensionDays() > statutory.maxExtensionDays()) {
            return Optional.of(Fault.EXTENSION_BEYOND_STATUTE);
        }
        Set<ExclusionGround> added = EnumSet.noneOf(ExclusionGround.class);
        added.addAll(counting.exclusions());
        added.removeAll(statutory.exclusions());
        if (isReview(national)) {
            added.removeAll(LEFT_OUT_IN_REVIEW);
        }
        return added.isEmpty() ? Optional.empty() : Optional.of(Fault.EXCLUSION_BEYOND_STATUTE);
    }

    private static boolean isReview(StatutoryRule rule) {
        BoundParty bound = rule.duty().bound();
        return bound == BoundParty.REVIEW_ORGAN || bound == BoundParty.RE_REVIEW_ORGAN;
    }
}
