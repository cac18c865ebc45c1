package org.xinfang.deadline.limit;

/** A fact that ends limits. It is remembered, because it may be heard of before the limits it ends. */
public record EndingFact(Target target, Ending ending) {

    /** What happened before a limit's day 0 cannot have ended it. */
    boolean ends(Terms terms) {
        return target.includes(terms) && !ending.on().isBefore(terms.dayZero());
    }
}
