package org.xinfang.deadline.limit;

import java.util.ArrayList;
import java.util.List;

/** What the others must be told when a fact has changed how a limit stands. */
final class Told {

    private Told() {}

    static List<Record> of(TimeLimit before, TimeLimit now, Happening news) {
        if (before.equals(now)) {
            return List.of();
        }
        List<Record> events = new ArrayList<>();
        Terms old = before.terms();
        switch (news) {
            case Happening.Extended extended -> events.add(CourseEvents.extended(old, now.terms(), extended));
            case Happening.Reopened reopened -> events.add(CourseEvents.reopened(old, now.terms(), reopened));
            case Happening.Undone undone
            when before.isEnded() && !now.isEnded() -> events.add(LimitEvents.owedAgain(now.terms(), undone));
            case Happening.Undone _, Happening.Suspended _, Happening.Resumed _, Ending _, Happening.Noted _ -> {}
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
}
