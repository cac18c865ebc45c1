package org.xinfang.deadline.reschedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.xinfang.deadline.arrangement.CalendarChanged;

/**
 * Plans the new count in the transaction of the import itself: a calendar that is in force has its recomputation, or there
 * is neither. At that moment nobody counts, so that no limit counted with the old calendar is overlooked.
 */
@ApplicationScoped
class PlanRecomputation {

    private final Recomputations recomputations;

    PlanRecomputation(Recomputations recomputations) {
        this.recomputations = recomputations;
    }

    @Transactional(TxType.MANDATORY)
    void plan(@Observes CalendarChanged changed) {
        String what = changed.firstPublished() ? "公布" : "变更";
        recomputations.plan(changed, changed.year() + "年节假日安排" + what);
    }
}
