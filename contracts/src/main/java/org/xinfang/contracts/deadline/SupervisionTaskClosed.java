package org.xinfang.contracts.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A supervision task ended: by itself with the owed act or with the end of the duty, or by a clerk.
 *
 * @param matter id of the matter
 * @param claim number of the claim; null when the limit is the whole matter's
 * @param task id of the task
 * @param timeLimit id of the time limit
 * @param supervisor the petition department
 * @param reason MET (the act was done, late), CANCELLED (the duty fell away) or CLERK
 * @param closedOn legal date
 */
public record SupervisionTaskClosed(
        UUID matter,
        @Nullable Integer claim,
        UUID task,
        UUID timeLimit,
        OrganRef supervisor,
        String reason,
        LocalDate closedOn) {}
