package org.xinfang.deadline.limit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.rule.RuleCode;

/**
 * Which limits of a matter a fact concerns: those of the rule that lie inside the given organ, claim and subject. What
 * is not given does not narrow.
 *
 * @param organ code of the organ that must have acted
 * @param subject name of a {@link Subject}
 * @param startedBefore only limits whose day 0 lies before that day
 */
public record Target(
        UUID matter,
        @Nullable RuleCode rule,
        @Nullable String organ,
        @Nullable Integer claim,
        @Nullable String subject,
        @Nullable LocalDate startedBefore) {

    public static Target everyLimit(UUID matter) {
        return new Target(matter, null, null, null, null, null);
    }

    public static Target wholeMatter(UUID matter, RuleCode rule) {
        return new Target(matter, rule, null, null, null, null);
    }

    public static Target claim(UUID matter, RuleCode rule, int claim) {
        return new Target(matter, rule, null, claim, null, null);
    }

    public static Target subject(UUID matter, RuleCode rule, Subject subject) {
        return new Target(matter, rule, null, null, subject.name(), null);
    }

    /** The limits of a claim that ran already when that day came. */
    public static Target claimBefore(LocalDate day, UUID matter, RuleCode rule, int claim) {
        return new Target(matter, rule, null, claim, null, day);
    }

    /** @param claim none when the organ's act answers every claim */
    public static Target organ(UUID matter, RuleCode rule, String organ, @Nullable Integer claim) {
        return new Target(matter, rule, organ, claim, null, null);
    }

    boolean includes(Terms terms) {
        return matter.equals(terms.matter())
                && (rule == null || rule.equals(terms.rule()))
                && (organ == null || isOrganOf(terms))
                && (subject == null || subject.equals(terms.subject().name()))
                && (startedBefore == null || terms.dayZero().isBefore(startedBefore))
                && includesClaim(terms.subject().claim());
    }

    /** What the organ did before another took its place has its effect, also when it is heard of afterwards. */
    private boolean isOrganOf(Terms terms) {
        return terms.organ().code().equals(organ)
                || terms.start().organ().code().equals(organ);
    }

    private boolean includesClaim(@Nullable Integer ofLimit) {
        return claim == null || ofLimit == null || claim.equals(ofLimit);
    }
}
