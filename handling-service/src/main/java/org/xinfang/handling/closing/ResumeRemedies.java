package org.xinfang.handling.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Ruling;
import org.xinfang.handling.lifecycle.Stage;
import org.xinfang.handling.window.LateArrivals;

/**
 * Takes back the closing of a claim for which nobody seemed to have asked for review, when a request is admitted that was made
 * in time and arrived later (恢复救济程序): of a letter the postmark counts, not the arrival.
 */
@ApplicationScoped
@Transactional
class ResumeRemedies implements LateArrivals {
    private final CaseBook book;
    private final Closings closings;

    ResumeRemedies(CaseBook book, Closings closings) {
        this.book = book;
        this.closings = closings;
    }

    @Override
    public void admitted(HandlingCase admitted, LocalDate requestedOn) {
        HandlingCase handling = book.lock(admitted.key().at(Stage.HANDLING)).orThrow();
        if (handling.closedUnasked()) {
            Stage stage = admitted.key().stage();
            LocalDate on = admitted.lastStep().on();
            HandlingCase resumed = handling.step(
                            Action.RESUME_REMEDIES, Officer.service(), on, new Ruling(stage.name(), stage.article()))
                    .orThrow();
            closings.remove(resumed.round());
            book.enter(resumed, ClosingTakenBack.told(resumed, admitted, requestedOn));
        }
    }
}
