package org.xinfang.handling.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Role;
import org.xinfang.handling.lifecycle.Ruling;
import org.xinfang.handling.lifecycle.Stage;
import org.xinfang.handling.lifecycle.State;
import org.xinfang.handling.opinion.Decision;
import org.xinfang.platform.core.Outcome;

/**
 * Puts what review or re-review decided in the place of the organ's opinion (变更, art. 35, 36): what it grants is carried out
 * (art. 32(2)), and a closing that rested on the old opinion falls.
 */
@ApplicationScoped
@Transactional
public class ChangeOpinion {
    private final CaseBook book;
    private final Closings closings;

    ChangeOpinion(CaseBook book, Closings closings) {
        this.book = book;
        this.closings = closings;
    }

    /**
     * The claim as it stands now.
     *
     * @param examined the review or re-review, decided
     * @param now what the claim's decision is from now on
     * @param requestedOn legal date on which the petitioner asked
     * @param head who approved it
     */
    public Outcome<HandlingCase> change(HandlingCase examined, Decision now, LocalDate requestedOn, Officer head) {
        Stage stage = examined.key().stage();
        LocalDate on = examined.lastStep().on();
        Officer above = new Officer(head.actor(), Set.of(Role.REVIEWER));
        return book.lock(examined.key().at(Stage.HANDLING))
                .then(handling -> handling.step(
                                Action.CHANGE_OPINION, above, on, new Ruling(now.name(), stage.article()))
                        .map(changed -> enter(handling.state(), changed, examined, requestedOn)));
    }

    private HandlingCase enter(State before, HandlingCase changed, HandlingCase examined, LocalDate requestedOn) {
        if (before != State.CLOSED) {
            return book.enter(changed);
        }
        closings.remove(changed.round());
        return book.enter(changed, ClosingTakenBack.told(changed, examined, requestedOn));
    }
}
