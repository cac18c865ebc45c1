package org.xinfang.deadline.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Limits under which an organ still owes an act. */
interface OwedLimits {

    /** One page of the list. */
    List<WorkItem> page(WorkListQuestion question, LocalDate today);

    /** How many there are, told by one look at the sums. */
    Tally tally(WorkListQuestion question, LocalDate today);

    /** Limits of a matter whose claims run on the sealed track. */
    Set<UUID> sealedOf(UUID matter);

    /**
     * @param counts what is due when, with every filter of the question but that of time
     * @param total limits that the question asks for
     */
    record Tally(WorkList.Counts counts, long total) {}
}
