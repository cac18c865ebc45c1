package org.xinfang.deadline.limit;

/** What happened, and to which limits. It is remembered, because it may be heard of before the limits it concerns. */
public record Fact(Target target, Happening happening) {

    /** What happened before a limit's day 0 does not concern it. */
    boolean concerns(Terms terms) {
        return target.includes(terms) && !happening.on().isBefore(terms.dayZero());
    }
}
