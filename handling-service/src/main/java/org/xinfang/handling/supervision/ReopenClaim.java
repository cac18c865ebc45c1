package org.xinfang.handling.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.handling.HandlingReopened;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.casefile.NoSuchCase;
import org.xinfang.handling.casefile.ViewCases;
import org.xinfang.handling.directory.FindReviewOrgan;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Stage;
import org.xinfang.handling.lifecycle.State;
import org.xinfang.handling.lifecycle.Step;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Sends a closed claim back whose handling does not stand up to supervision (退回重新办理, art. 40(1)). The organ that sent it
 * may, and the one a level up; the claim is then handled in another round.
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, as the life cycle says, or as {@link ReopeningRefused} says.
 */
@ApplicationScoped
@Transactional
class ReopenClaim {
    private final CaseBook book;
    private final ViewCases viewCases;
    private final FindReviewOrgan superiors;
    private final Reopenings reopenings;
    private final LegalClock clock;

    ReopenClaim(
            CaseBook book, ViewCases viewCases, FindReviewOrgan superiors, Reopenings reopenings, LegalClock clock) {
        this.book = book;
        this.viewCases = viewCases;
        this.superiors = superiors;
        this.reopenings = reopenings;
        this.clock = clock;
    }

    public Outcome<HandlingCase> reopen(Command command, @Nullable String reason, @Nullable LocalDate redoBy) {
        Actor actor = command.officer().actor();
        OrganRef by = new OrganRef(actor.organ(), actor.organName());
        return book.lock(command.key())
                .then(handling -> viewCases.mayRead(handling, by.code())
                        ? Outcome.done(handling)
                        : Outcome.refused(new NoSuchCase()))
                .then(handling -> command.seen().mustBe(handling.version()).map(current -> handling))
                .then(handling -> fromAbove(handling, by))
                .then(this::notTerminated)
                .then(handling -> handling.open(Action.REOPEN, command.officer()))
                .then(handling -> Reopening.of(by, reason, redoBy, clock.today())
                        .then(order -> reopen(handling, order, command.officer())));
    }

    private Outcome<HandlingCase> fromAbove(HandlingCase handling, OrganRef by) {
        OrganRef sender = handling.origin().from();
        boolean sent = !handling.origin().direct() && sender.code().equals(by.code());
        return sent
                ? Outcome.done(handling)
                : superiors
                        .above(handling.origin().organ())
                        .then(superior -> superior.code().equals(by.code())
                                ? Outcome.done(handling)
                                : Outcome.refused(new ReopeningRefused.NotTheSuperior(superior.name())));
    }

    private Outcome<HandlingCase> notTerminated(HandlingCase handling) {
        Optional<Step> end = book.find(handling.key().at(Stage.RE_REVIEW))
                .filter(examined -> examined.state() == State.TERMINATED)
                .map(HandlingCase::lastStep);
        return end.<Outcome<HandlingCase>>map(step -> Outcome.refused(
                        new ReopeningRefused.PetitionTerminated(step.decided().orElseThrow(), step.on())))
                .orElseGet(() -> Outcome.done(handling));
    }

    private Outcome<HandlingCase> reopen(HandlingCase handling, Reopening order, Officer officer) {
        return handling.step(Action.REOPEN, officer, clock.today()).map(reopened -> {
            reopenings.put(reopened.round(), order);
            return book.enter(
                    reopened,
                    new HandlingReopened(
                            reopened.key().matter(),
                            reopened.origin().number(),
                            reopened.key().claim(),
                            reopened.origin().organ(),
                            order.by(),
                            "SUPERVISION",
                            reopened.lastStep().on(),
                            order.redoBy()));
        });
    }
}
