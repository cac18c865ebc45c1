package org.xinfang.deadline.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.xinfang.deadline.limit.Moves;
import org.xinfang.deadline.limit.TimeLimit;

/** A limit that starts after its claim was classified learns at once what the claim is. */
@ApplicationScoped
class MarkNewLimit {

    private final KnownMatters matters;

    MarkNewLimit(KnownMatters matters) {
        this.matters = matters;
    }

    void follow(@Observes Moves moves) {
        moves.all().stream()
                .filter(TimeLimit.Moved::begins)
                .forEach(start -> matters.mark(start.state().terms().matter()));
    }
}
