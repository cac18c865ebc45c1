package org.xinfang.deadline.watch;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xinfang.deadline.limit.Moves;
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

    void follow(@Observes Moves moves) {
        Map<Boolean, Set<UUID>> byWhetherOwed = moves.all().stream()
                .map(TimeLimit.Moved::state)
                .collect(partitioningBy(
                        FollowLimit::isWatched, mapping(limit -> limit.terms().id(), toSet())));
        watchList.addAll(byWhetherOwed.getOrDefault(true, Set.of()), clock.now());
        watchList.removeAll(byWhetherOwed.getOrDefault(false, Set.of()));
    }

    private static boolean isWatched(TimeLimit limit) {
        return switch (limit) {
            case TimeLimit.Running _, TimeLimit.Missed _ -> true;
            // While the days do not count nothing comes nearer; with the next move it is planned anew (art. 36(2)).
            case TimeLimit.Suspended _ -> false;
            case TimeLimit.Met _, TimeLimit.Cancelled _ -> false;
        };
    }
}
