package org.xinfang.handling.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import org.xinfang.contracts.deadline.TimeLimitMissed;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.Stage;
import org.xinfang.handling.lifecycle.State;
import org.xinfang.handling.window.RequestWindows;

/**
 * Ends the remedies of a claim whose petitioner let his time to ask for review or re-review pass (逾期未申请). What is under
 * examination already is examined to its end.
 */
@ApplicationScoped
@Transactional
class LetRequestTimePass {
    private static final Set<State> UNDER_EXAMINATION =
            EnumSet.of(State.REQUESTED, State.ADMITTED, State.HEARING, State.REVIEW_DRAFTED);

    private final RequestWindows windows;
    private final CaseBook book;
    private final EndRemedies endRemedies;

    LetRequestTimePass(RequestWindows windows, CaseBook book, EndRemedies endRemedies) {
        this.windows = windows;
        this.book = book;
        this.endRemedies = endRemedies;
    }

    /** Nothing happens for the limits of organs, nor when a new opinion was issued since the window began. */
    public void pass(TimeLimitMissed missed) {
        windows.of(missed.timeLimit())
                .filter(request -> !underExamination(request))
                .filter(request -> concernsTheLastOpinion(request, missed))
                .ifPresent(request ->
                        endRemedies.end(request, request.stage(), CloseReason.NO_REVIEW_REQUESTED, missed.missedOn()));
    }

    private boolean underExamination(CaseKey request) {
        return book.find(request)
                .filter(examining -> UNDER_EXAMINATION.contains(examining.state()))
                .isPresent();
    }

    private boolean concernsTheLastOpinion(CaseKey request, TimeLimitMissed missed) {
        return book.find(request.at(Stage.HANDLING))
                .flatMap(handling -> handling.lastOfRound(Action.APPROVE_OPINION))
                .flatMap(opinion -> windows.find(request, opinion.on()))
                .filter(window -> window.closedOn(missed.missedOn()))
                .isPresent();
    }
}
