package org.xinfang.deadline.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the others must be told when a fact has changed how a limit stands. */
final class Told {

    private Told() {}

    static List<Record> of(TimeLimit before, TimeLimit now, Happening news) {
        if (before.equals(now)) {
            return List.of();
        }
        Terms old = before.terms();
        List<Record> events = new ArrayList<>();
        granted(old, now.terms(), news).ifPresent(events::add);
        if (before.isEnded() && !now.isEnded()) {
            events.add(LimitEvents.owedAgain(now.terms(), news));
        }
        switch (now) {
            case TimeLimit.Met met -> events.add(LimitEvents.met(met));
            case TimeLimit.Cancelled cancelled -> events.add(LimitEvents.cancelled(cancelled));
            case TimeLimit.Suspended suspended
            when !(before instanceof TimeLimit.Suspended) -> events.add(CourseEvents.suspended(suspended, news.text()));
            case TimeLimit.Running running
            when events.isEmpty() -> events.add(CourseEvents.resumed(old, running.terms(), news.on()));
            case TimeLimit.Running _, TimeLimit.Suspended _, TimeLimit.Missed _ -> {}
        }
        return events;
    }

    /** More time, which is told beside the state it leads to. */
    private static Optional<Record> granted(Terms old, Terms anew, Happening news) {
        return switch (news) {
            case Happening.Extended extended -> Optional.of(CourseEvents.extended(old, anew, extended));
            case Happening.Reopened reopened -> Optional.of(CourseEvents.reopened(old, anew, reopened));
            case Happening.Undone _,
                    Happening.Suspended _,
                    Happening.Resumed _,
                    Ending _,
                    Happening.Divided _,
                    Happening.OfClaim _,
                    Happening.Noted _ -> Optional.empty();
        };
    }
}
