package org.xinfang.handling.simple;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.contracts.handling.SimpleHandlingChosen;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Has a claim handled the simple way (适用简易办理).
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, as the life cycle says, or as {@link SimpleHandling} says.
 */
@ApplicationScoped
@Transactional
class ChooseSimpleHandling {
    private final CaseBook book;
    private final SimpleHandlings simpleHandlings;
    private final LegalClock clock;

    ChooseSimpleHandling(CaseBook book, SimpleHandlings simpleHandlings, LegalClock clock) {
        this.book = book;
        this.simpleHandlings = simpleHandlings;
        this.clock = clock;
    }

    public Outcome<HandlingCase> choose(Command command, SimpleDraft draft) {
        return book.take(command)
                .then(handling -> handling.open(Action.CHOOSE_SIMPLE, command.officer()))
                .then(handling -> SimpleHandling.of(draft, handling.origin())
                        .then(simple -> choose(handling, simple, command.officer())));
    }

    private Outcome<HandlingCase> choose(HandlingCase handling, SimpleHandling simple, Officer officer) {
        return handling.step(Action.CHOOSE_SIMPLE, officer, clock.today()).map(chosen -> {
            simpleHandlings.put(chosen.round(), simple);
            return book.enter(
                    chosen,
                    new SimpleHandlingChosen(
                            chosen.key().matter(),
                            chosen.origin().number(),
                            chosen.key().claim(),
                            chosen.origin().organ(),
                            chosen.origin().receivedOn(),
                            chosen.lastStep().on(),
                            simple.scope().name(),
                            simple.paperAsked()));
        });
    }
}
