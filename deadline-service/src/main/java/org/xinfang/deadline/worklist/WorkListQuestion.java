package org.xinfang.deadline.worklist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.deadline.organ.OrganScope;

/**
 * What somebody wants to see of what organs owe.
 *
 * @param own code of the asking organ: of the sealed track (art. 30(3)) it sees its own limits only
 * @param organs whose limits
 * @param filter which of them
 * @param order in which order
 * @param descending whether from the end
 * @param after the limit after which the page begins
 * @param page number of the page, from 0
 */
record WorkListQuestion(
        String own,
        OrganScope organs,
        Filter filter,
        Order order,
        boolean descending,
        Optional<UUID> after,
        int page,
        int size) {

    /**
     * @param dueBefore only what is legally due before this day
     * @param missed only what is overdue, or only what is not; both when not asked
     */
    record Filter(
            Optional<Due> due,
            Optional<LocalDate> dueBefore,
            Optional<String> category,
            Optional<String> rule,
            Optional<Boolean> missed) {

        static Filter none() {
            return new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
