package org.xinfang.handling.limit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.handling.lifecycle.CaseKey;

/** The limits that run for organs to handle, review or re-review claims. One that was met or cancelled is not kept. */
public interface ClaimLimits {
    /** The last day of the limit that runs, rolled past days off; the earliest of several. */
    Optional<LocalDate> lastDay(CaseKey key);

    /** Keeps a limit that began. */
    void begin(UUID timeLimit, CaseKey key, LocalDate legalDue);

    /** Keeps the new last day of a limit; nothing happens when it is none of ours. */
    void move(UUID timeLimit, LocalDate legalDue);

    /** Forgets a limit that runs no longer; nothing happens when it is none of ours. */
    void end(UUID timeLimit);
}
