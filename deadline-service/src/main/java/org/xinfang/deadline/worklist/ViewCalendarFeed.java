package org.xinfang.deadline.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfang.deadline.limit.Terms;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.deadline.limit.TimeLimits;
import org.xinfang.deadline.matter.MatterNumbers;
import org.xinfang.deadline.organ.OrganScope;
import org.xinfang.platform.core.LegalClock;

/** Makes an organ's calendar. What runs on the sealed track does not leave the platform this way (art. 30(3)). */
@ApplicationScoped
class ViewCalendarFeed {

    /** More no calendar program shows, and nobody reads. */
    private static final int MOST = 2_000;

    /** Nobody's code: asks for what everybody in scope may see. */
    private static final String NOBODY = "";

    private final OwedLimits owed;
    private final TimeLimits limits;
    private final MatterNumbers numbers;
    private final LegalClock clock;

    ViewCalendarFeed(OwedLimits owed, TimeLimits limits, MatterNumbers numbers, LegalClock clock) {
        this.owed = owed;
        this.limits = limits;
        this.numbers = numbers;
        this.clock = clock;
    }

    CalendarFeed view(String organ) {
        WorkListQuestion everything = new WorkListQuestion(
                NOBODY,
                new OrganScope(Set.of(organ), Optional.empty()),
                WorkListQuestion.Filter.none(),
                Order.LEGAL_DUE,
                false,
                Optional.empty(),
                0,
                MOST);
        List<Terms> terms =
                limits
                        .all(owed.page(everything, clock.today()).stream()
                                .map(WorkItem::id)
                                .toList())
                        .stream()
                        .map(TimeLimit::terms)
                        .toList();
        return new CalendarFeed(
                organ, terms, numbers.of(terms.stream().map(Terms::matter).toList()), clock.instant());
    }
}
