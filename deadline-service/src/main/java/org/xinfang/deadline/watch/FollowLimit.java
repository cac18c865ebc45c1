package org.xinfang.deadline.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.platform.core.LegalClock;

/**
 * Keeps the watch list in step with the limits: what is owed is watched, what has ended is not. A limit whose dates have
 * changed is planned anew, so that nothing comes at an old date.
 */
@ApplicationScoped
class FollowLimit {

    private final WatchList watchList;
    private final LegalClock clock;

    FollowLimit(WatchList watchList, LegalClock clock) {
        this.watchList = watchList;
        this.clock = clock;
    }

    void follow(@Observes TimeLimit.Moved moved) {
        TimeLimit limit = moved.state();
        switch (limit) {
            case TimeLimit.Running(var terms) -> watchList.add(terms.id(), clock.now());
            case TimeLimit.Missed(var terms) -> watchList.add(terms.id(), clock.now());
            // While the days do not count nothing comes nearer; with the next move it is planned anew (art. 36(2)).
            case TimeLimit.Suspended suspended ->
                watchList.remove(suspended.terms().id());
            case TimeLimit.Met met -> watchList.remove(met.terms().id());
            case TimeLimit.Cancelled cancelled ->
                watchList.remove(cancelled.terms().id());
        }
    }
}
