package org.xinfang.handling.discontinuation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.closing.Closing;
import org.xinfang.handling.closing.Closings;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Ruling;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Ends handling because the petitioner withdrew, died or was dissolved (准予撤回、终止办理). The head of the organ does it and
 * stands for it with his name.
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, as the life cycle says, or as {@link Discontinuation} says.
 */
@ApplicationScoped
@Transactional
class Discontinue {
    private final CaseBook book;
    private final Closings closings;
    private final Discontinuations discontinuations;
    private final LegalClock clock;
    private final int successionDays;

    Discontinue(
            CaseBook book,
            Closings closings,
            Discontinuations discontinuations,
            LegalClock clock,
            @ConfigProperty(name = "xinfang.handling.succession-days", defaultValue = "60") int successionDays) {
        this.book = book;
        this.closings = closings;
        this.discontinuations = discontinuations;
        this.clock = clock;
        this.successionDays = successionDays;
    }

    public Outcome<HandlingCase> withdraw(Command command, WithdrawalDraft draft) {
        LocalDate today = clock.today();
        return book.take(command)
                .then(handling -> handling.open(Action.ACCEPT_WITHDRAWAL, command.officer()))
                .then(handling -> Discontinuation.withdrawal(draft, handling.origin(), today)
                        .then(end -> end(handling, Action.ACCEPT_WITHDRAWAL, end, command.officer(), today)));
    }

    public Outcome<HandlingCase> discontinue(Command command, DemiseDraft draft) {
        LocalDate today = clock.today();
        return book.take(command)
                .then(handling -> handling.open(Action.DISCONTINUE, command.officer()))
                .then(handling -> Discontinuation.demise(draft, handling.origin(), today, successionDays)
                        .then(end -> end(handling, Action.DISCONTINUE, end, command.officer(), today)));
    }

    private Outcome<HandlingCase> end(
            HandlingCase handling, Action action, Discontinuation end, Officer officer, LocalDate today) {
        Closing closing = new Closing(end.ground().reason(), null);
        Ruling ruling =
                new Ruling(end.ground().name(), handling.origin().procedure().article());
        return handling.step(action, officer, today, ruling).map(ended -> {
            closings.put(ended.round(), closing);
            discontinuations.put(ended.round(), end);
            return book.enter(ended, closing.told(ended));
        });
    }
}
