package org.xinfang.handling.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.execution.Executions;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Closes a claim whose opinion or answer is issued (办结), a supported one when it is carried out.
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, or as the life cycle says ({@code not-carried-out}).
 */
@ApplicationScoped
@Transactional
class CloseClaim {
    private final CaseBook book;
    private final Closings closings;
    private final Executions executions;
    private final LegalClock clock;

    CloseClaim(CaseBook book, Closings closings, Executions executions, LegalClock clock) {
        this.book = book;
        this.closings = closings;
        this.executions = executions;
        this.clock = clock;
    }

    public Outcome<HandlingCase> close(Command command) {
        return book.take(command)
                .then(handling -> handling.open(Action.CLOSE, command.officer()))
                .then(handling -> conclude(
                        handling, Closing.of(handling, executions.newest(handling.round())), command.officer()));
    }

    private Outcome<HandlingCase> conclude(HandlingCase handling, Closing closing, Officer officer) {
        return handling.step(Action.CLOSE, officer, clock.today(), closing.ruling())
                .map(closed -> {
                    closings.put(closed.round(), closing);
                    return book.enter(closed, closing.told(closed));
                });
    }
}
