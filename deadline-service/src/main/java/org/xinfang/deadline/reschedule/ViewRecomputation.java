package org.xinfang.deadline.reschedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** How far the new count has come. */
@ApplicationScoped
class ViewRecomputation {

    private final Recomputations recomputations;

    ViewRecomputation(Recomputations recomputations) {
        this.recomputations = recomputations;
    }

    @Transactional
    Optional<Recomputation> latest(int year) {
        return recomputations.latest(year);
    }

    @Transactional
    long openDueDays() {
        return recomputations.openDueDays();
    }
}
