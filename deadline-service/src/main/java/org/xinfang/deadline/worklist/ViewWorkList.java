package org.xinfang.deadline.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Shows what organs owe: a page of it, and how much is due when. */
@ApplicationScoped
class ViewWorkList {

    private final OwedLimits owed;

    ViewWorkList(OwedLimits owed) {
        this.owed = owed;
    }

    WorkList view(WorkListQuestion question, LocalDate today) {
        OwedLimits.Tally tally = owed.tally(question, today);
        return new WorkList(
                owed.page(question, today), tally.total(), question.page(), question.size(), tally.counts());
    }
}
