package org.xinfang.intake.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.deadline.TimeLimitStarted;

/** Keeps the last day of each window as deadline-service counts it; this service counts none. */
@ApplicationScoped
@Transactional
class KeepWindow {
    private static final String WINDOW = "TL-37";

    private final Evaluations evaluations;

    KeepWindow(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    void started(TimeLimitStarted limit) {
        if (limit.rule().equals(WINDOW) && limit.claim() != null) {
            evaluations.keepWindow(limit.matter(), limit.claim(), limit.dayZero(), limit.timeLimit(), limit.legalDue());
        }
    }

    void moved(UUID timeLimit, LocalDate lastDay) {
        evaluations.moveWindow(timeLimit, lastDay);
    }
}
