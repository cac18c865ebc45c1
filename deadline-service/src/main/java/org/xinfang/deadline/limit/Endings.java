package org.xinfang.deadline.limit;

import jakarta.enterprise.context.ApplicationScoped;
import org.xinfang.platform.core.Outcome;

/** Remembers an ending and applies it to the limits it ends. A limit that ended before it stays as it is. */
@ApplicationScoped
class Endings {

    private final TimeLimits limits;
    private final Chronicle chronicle;

    Endings(TimeLimits limits, Chronicle chronicle) {
        this.limits = limits;
        this.chronicle = chronicle;
    }

    void apply(EndingFact fact) {
        Target target = fact.target();
        limits.lock(target.matter());
        limits.remember(fact);
        limits.of(target.matter(), target.rule()).stream()
                .filter(limit -> fact.ends(limit.terms()))
                .forEach(limit -> end(limit, fact.ending()));
    }

    /** Endings heard of before the limit itself; the earliest is the true one. */
    void applyRemembered(TimeLimit started) {
        Terms terms = started.terms();
        limits.remembered(terms.matter(), terms.rule()).stream()
                .filter(fact -> fact.ends(terms))
                .map(EndingFact::ending)
                .sorted()
                .findFirst()
                .ifPresent(ending -> end(started, ending));
    }

    private void end(TimeLimit limit, Ending ending) {
        if (limit.end(ending) instanceof Outcome.Done<TimeLimit.Moved>(TimeLimit.Moved moved)) {
            chronicle.write(moved);
        }
    }
}
