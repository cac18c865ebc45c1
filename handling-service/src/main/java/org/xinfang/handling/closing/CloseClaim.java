package org.xinfang.handling.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Closes a claim whose opinion or answer is issued (办结).
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, as the life cycle says, or when the execution of a supported
 * claim is not told.
 */
@ApplicationScoped
@Transactional
class CloseClaim {
    private final CaseBook book;
    private final Closings closings;
    private final LegalClock clock;

    CloseClaim(CaseBook book, Closings closings, LegalClock clock) {
        this.book = book;
        this.closings = closings;
        this.clock = clock;
    }

    public Outcome<HandlingCase> close(Command command, @Nullable String execution) {
        return book.take(command)
                .then(handling -> handling.open(Action.CLOSE, command.officer()))
                .then(handling -> Closing.of(handling, execution)
                        .then(closing -> conclude(handling, closing, command.officer())));
    }

    private Outcome<HandlingCase> conclude(HandlingCase handling, Closing closing, Officer officer) {
        LocalDate today = clock.today();
        return handling.step(Action.CLOSE, officer, today, closing.ruling()).map(closed -> {
            closings.put(closed.round(), closing);
            return book.enter(closed, closing.told(closed));
        });
    }
}
