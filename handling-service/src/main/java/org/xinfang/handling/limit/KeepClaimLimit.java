package org.xinfang.handling.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.xinfang.contracts.deadline.TimeLimitCancelled;
import org.xinfang.contracts.deadline.TimeLimitExtended;
import org.xinfang.contracts.deadline.TimeLimitMet;
import org.xinfang.contracts.deadline.TimeLimitReopened;
import org.xinfang.contracts.deadline.TimeLimitRescheduled;
import org.xinfang.contracts.deadline.TimeLimitResumed;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.Stage;

/** Keeps what deadline-service tells of the limits for handling (art. 34), review (35) and re-review (36(1)). */
@ApplicationScoped
@Transactional
public class KeepClaimLimit {
    /** The rule that binds the organ in charge at each stage; of handling also that of a redo and of simple handling. */
    private static final Map<String, Stage> RULES = Map.of(
            "TL-05", Stage.HANDLING,
            "TL-22", Stage.HANDLING,
            "REDO-35", Stage.HANDLING,
            "TL-07", Stage.REVIEW,
            "TL-09", Stage.RE_REVIEW);

    private final ClaimLimits limits;

    KeepClaimLimit(ClaimLimits limits) {
        this.limits = limits;
    }

    public void keep(Record event) {
        switch (event) {
            case TimeLimitStarted started -> begin(started);
            case TimeLimitExtended moved -> limits.move(moved.timeLimit(), moved.legalDue());
            case TimeLimitResumed moved -> limits.move(moved.timeLimit(), moved.legalDue());
            case TimeLimitReopened moved -> limits.move(moved.timeLimit(), moved.legalDue());
            case TimeLimitRescheduled moved -> limits.move(moved.timeLimit(), moved.legalDue());
            case TimeLimitMet met -> limits.end(met.timeLimit());
            case TimeLimitCancelled cancelled -> limits.end(cancelled.timeLimit());
            default -> {
                // The other facts move no last day.
            }
        }
    }

    private void begin(TimeLimitStarted started) {
        Integer claim = started.claim();
        Stage stage = RULES.get(started.rule());
        if (claim != null && stage != null) {
            limits.begin(started.timeLimit(), new CaseKey(started.matter(), claim, stage), started.legalDue());
        }
    }
}
