package org.xinfang.deadline.worklist;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.deadline.limit.TimeLimits;
import org.xinfang.deadline.worklist.OwedLimits.Owed;

/** Shows what organs owe: a page of it, and how much is due when. */
@ApplicationScoped
class ViewWorkList {

    private final OwedLimits owed;
    private final TimeLimits limits;

    ViewWorkList(OwedLimits owed, TimeLimits limits) {
        this.owed = owed;
        this.limits = limits;
    }

    WorkList view(WorkListQuestion question, LocalDate today) {
        OwedLimits.Tally tally = owed.tally(question, today);
        return new WorkList(
                items(owed.page(question, today), today),
                tally.total(),
                question.page(),
                question.size(),
                tally.counts());
    }

    private List<WorkItem> items(List<Owed> page, LocalDate today) {
        Map<UUID, TimeLimit> found = limits
                .all(page.stream().map(Owed::timeLimit).toList())
                .stream()
                .collect(toMap(limit -> limit.terms().id(), Function.identity()));
        return page.stream()
                .flatMap(entry -> Stream.ofNullable(found.get(entry.timeLimit()))
                        .map(limit -> new WorkItem(
                                TimeLimitView.of(limit, today), entry.category().orElse(null))))
                .toList();
    }
}
