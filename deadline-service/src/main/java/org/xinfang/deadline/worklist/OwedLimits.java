package org.xinfang.deadline.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Limits under which an organ still owes an act. */
interface OwedLimits {

    /** One page of the list. */
    List<Owed> page(WorkListQuestion question, LocalDate today);

    /** How many are due when, with every filter of the question but that of time. */
    WorkList.Counts counts(WorkListQuestion question, LocalDate today);

    /** How many are legally due before a day and in the span of time asked for. */
    long countBefore(WorkListQuestion question, LocalDate today);

    /** Limits of a matter whose claims run on the sealed track. */
    Set<UUID> sealedOf(UUID matter);

    record Owed(UUID timeLimit, Optional<String> category) {}
}
