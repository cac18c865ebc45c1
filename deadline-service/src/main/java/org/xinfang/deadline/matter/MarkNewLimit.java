package org.xinfang.deadline.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.xinfang.deadline.limit.TimeLimit;

/** A limit that starts after its claim was classified learns at once what the claim is. */
@ApplicationScoped
class MarkNewLimit {

    private final KnownMatters matters;

    MarkNewLimit(KnownMatters matters) {
        this.matters = matters;
    }

    void follow(@Observes TimeLimit.Moved moved) {
        if (moved.state() instanceof TimeLimit.Running(var terms)) {
            matters.mark(terms.matter());
        }
    }
}
