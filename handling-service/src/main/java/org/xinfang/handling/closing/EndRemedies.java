package org.xinfang.handling.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Ruling;
import org.xinfang.handling.lifecycle.Stage;
import org.xinfang.handling.lifecycle.State;

/**
 * Closes a claim against whose opinion no remedy is left (救济程序终了). What was granted, by the opinion or by one that
 * changed it, is still to be carried out (art. 32(2)): such a claim stays open until its organ closes it.
 */
@ApplicationScoped
@Transactional
public class EndRemedies {
    private final CaseBook book;
    private final Closings closings;

    EndRemedies(CaseBook book, Closings closings) {
        this.book = book;
        this.closings = closings;
    }

    /**
     * Closes the claim, if its opinion is issued and nothing is left to carry out.
     *
     * @param stage the last stage that examined it, or could have
     * @param reason NO_REVIEW_REQUESTED or TERMINATED
     * @param on legal date
     */
    public void end(CaseKey claim, Stage stage, CloseReason reason, LocalDate on) {
        HandlingCase handling = book.lock(claim.at(Stage.HANDLING)).orThrow();
        if (handling.state() == State.OPINION_ISSUED && !handling.isGranted()) {
            Ruling ruling = reason == CloseReason.NO_REVIEW_REQUESTED
                    ? new Ruling(reason.name(), stage.article())
                    : new Ruling(reason.name(), reason.article());
            close(handling, new Closing(reason, null), ruling, on);
        }
    }

    private void close(HandlingCase handling, Closing closing, Ruling ruling, LocalDate on) {
        HandlingCase closed = handling.step(Action.END_REMEDIES, Officer.service(), on, ruling)
                .orThrow();
        closings.put(closed.round(), closing);
        book.enter(closed, closing.told(closed));
    }
}
