package org.xinfang.deadline.limit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.rule.RuleCode;

/**
 * Which limits of a matter a fact ends: those of the rule that lie inside the given organ, claim and subject. What is
 * not given does not narrow.
 *
 * @param organ code of the organ that must have acted
 * @param subject name of a {@link Subject}
 */
public record Target(
        UUID matter,
        RuleCode rule,
        @Nullable String organ,
        @Nullable Integer claim,
        @Nullable String subject) {

    public static Target wholeMatter(UUID matter, RuleCode rule) {
        return new Target(matter, rule, null, null, null);
    }

    public static Target claim(UUID matter, RuleCode rule, int claim) {
        return new Target(matter, rule, null, claim, null);
    }

    public static Target subject(UUID matter, RuleCode rule, Subject subject) {
        return new Target(matter, rule, null, null, subject.name());
    }

    /** @param claim none when the organ's act answers every claim */
    public static Target organ(UUID matter, RuleCode rule, String organ, @Nullable Integer claim) {
        return new Target(matter, rule, organ, claim, null);
    }

    boolean includes(Terms terms) {
        return matter.equals(terms.matter())
                && rule.equals(terms.rule())
                && (organ == null || organ.equals(terms.organ().code()))
                && (subject == null || subject.equals(terms.subject().name()))
                && includesClaim(terms.subject().claim());
    }

    private boolean includesClaim(@Nullable Integer ofLimit) {
        return claim == null || ofLimit == null || claim.equals(ofLimit);
    }
}
