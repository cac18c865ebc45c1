package org.xinfang.deadline.reschedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.arrangement.CalendarChanged;

/** The recomputations under way, each cut into the days on which its limits ended so far. */
interface Recomputations {

    void plan(CalendarChanged changed, String reason);

    /** A day not done, this transaction's own until it ends; what another replica has claimed is left out. */
    Optional<DueDay> claim();

    /** The next limits of that day that the change may concern. */
    List<Candidate> next(DueDay day, int most);

    /**
     * Makes other changes to their matters wait until this transaction ends. All replicas take these locks in one order, so
     * that none waits for another in a circle.
     */
    void lockMatters(List<Candidate> batch);

    /**
     * Remembers how far the day has come, in the transaction of the limits themselves.
     *
     * @param counted limits that were counted anew; none left when fewer than asked for
     */
    void advance(DueDay day, List<Candidate> counted, long rescheduled, boolean done);

    /** The newest recomputation of a year. */
    Optional<Recomputation> latest(int year);

    /** Days not done, of all recomputations. */
    long openDueDays();

    /**
     * @param number of the arrangement
     * @param after last limit that was counted; none at the start
     */
    record DueDay(
            long number,
            LocalDate dueOn,
            LocalDate lastChanged,
            String reason,
            @Nullable UUID after) {}

    /** A limit with the matter whose lock it needs. */
    record Candidate(UUID timeLimit, UUID matter) {}
}
