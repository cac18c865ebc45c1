package org.xinfang.deadline.law;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.rule.Validity;

/** Demands that of one scope never two versions of a rule hold on a day, and that a superseding one leaves no gap. */
final class LocalRuleContinuity {

    private final LocalRules known;
    private final RuleScope scope;
    private final @Nullable String supersedes;

    LocalRuleContinuity(LocalRules known, RuleScope scope, @Nullable String supersedes) {
        this.known = known;
        this.scope = scope;
        this.supersedes = supersedes;
    }

    Optional<RuleBookRefusal> fault(List<LocalRule> rules, String version) {
        List<LocalRule> ordered = new ArrayList<>(rules);
        ordered.sort(
                comparing(LocalRule::code).thenComparing(rule -> rule.validity().from()));
        for (int i = 0; i < ordered.size(); i++) {
            LocalRule rule = ordered.get(i);
            boolean first = i == 0 || !ordered.get(i - 1).code().equals(rule.code());
            Optional<RuleBookRefusal> fault = first
                    ? againstKnown(rule)
                    : follows(ordered.get(i - 1), rule, version).or(() -> overlap(rule));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private Optional<RuleBookRefusal> againstKnown(LocalRule rule) {
        return superseded(rule.code())
                .flatMap(last -> last.rule().validity().contains(rule.validity().from())
                        ? swallowed(last, rule)
                        : follows(last.rule(), rule, last.version()))
                .or(() -> overlap(rule));
    }

    /** A version that would hold on no day at all is not superseded but erased. */
    private static Optional<RuleBookRefusal> swallowed(LocalRules.Placed last, LocalRule rule) {
        return last.rule().validity().from().equals(rule.validity().from())
                ? Optional.of(broken(rule, true, last.version()))
                : Optional.empty();
    }

    private Optional<RuleBookRefusal> overlap(LocalRule rule) {
        return sameScope(rule.code()).stream()
                .filter(other -> !other.version().equals(supersedes))
                .filter(other -> other.rule().validity().overlaps(rule.validity()))
                .findFirst()
                .map(other -> broken(rule, true, other.version()));
    }

    private static Optional<RuleBookRefusal> follows(LocalRule earlier, LocalRule later, String version) {
        Validity before = earlier.validity();
        if (before.isFollowedBy(later.validity())) {
            return Optional.empty();
        }
        boolean overlap =
                before.overlaps(later.validity()) || later.validity().from().isBefore(before.from());
        return Optional.of(broken(later, overlap, version));
    }

    private Optional<LocalRules.Placed> superseded(RuleCode code) {
        return sameScope(code).stream()
                .filter(other -> other.version().equals(supersedes))
                .max(comparing(other -> other.rule().validity().from()));
    }

    private List<LocalRules.Placed> sameScope(RuleCode code) {
        return known.of(code).stream()
                .filter(other -> other.scope().equals(scope))
                .toList();
    }

    private static RuleBookRefusal broken(LocalRule rule, boolean overlap, String other) {
        return new RuleBookRefusal.BrokenValidity(
                rule.code().value(), overlap, rule.validity().from(), other);
    }
}
