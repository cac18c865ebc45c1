package org.xinfang.handling.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Ruling;
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
        return handling.step(
                        Action.CLOSE,
                        officer,
                        today,
                        new Ruling(closing.reason().name(), article(closing)))
                .map(closed -> {
                    closings.put(closed.round(), closing);
                    return book.enter(closed, event(closed, closing));
                });
    }

    private static Article article(Closing closing) {
        return switch (closing.reason()) {
            case SUPPORTED_EXECUTED -> Article.EXECUTION;
            case EXPLAINED, NOT_SUPPORTED -> Article.HANDLING_PERIOD;
            case ADOPTED, PARTLY_ADOPTED, NOT_ADOPTED -> Article.SUGGESTION;
            case DUTY_DONE -> Article.DUTY;
        };
    }

    private static MatterClosed event(HandlingCase closed, Closing closing) {
        return new MatterClosed(
                closed.key().matter(),
                closed.key().claim(),
                closed.origin().organ(),
                closing.reason().name(),
                closed.lastStep().on());
    }
}
