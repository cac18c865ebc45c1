package org.xinfang.handling.simple;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.handling.SimpleHandlingLeft;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Goes on the ordinary way with a claim that turned out not to be plain (转为普通程序). The limits of the Regulation have run from
 * their own first day, so nothing starts anew.
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, as the life cycle says, or with {@code content-missing}.
 */
@ApplicationScoped
@Transactional
class LeaveSimpleHandling {
    private final CaseBook book;
    private final SimpleHandlings simpleHandlings;
    private final LegalClock clock;

    LeaveSimpleHandling(CaseBook book, SimpleHandlings simpleHandlings, LegalClock clock) {
        this.book = book;
        this.simpleHandlings = simpleHandlings;
        this.clock = clock;
    }

    public Outcome<HandlingCase> leave(Command command, @Nullable String reason) {
        Mandatory content = Mandatory.by(Article.SIMPLE_HANDLING);
        String why = content.text("reason", reason);
        return book.take(command)
                .then(handling -> handling.open(Action.LEAVE_SIMPLE, command.officer()))
                .then(handling -> content.paper(() -> handling))
                .then(handling -> leave(handling, why, command.officer()));
    }

    private Outcome<HandlingCase> leave(HandlingCase handling, String reason, Officer officer) {
        return handling.step(Action.LEAVE_SIMPLE, officer, clock.today()).map(left -> {
            SimpleHandling simple = simpleHandlings.find(left.round()).orElseThrow();
            simpleHandlings.put(left.round(), simple.leave(reason));
            return book.enter(
                    left,
                    new SimpleHandlingLeft(
                            left.key().matter(),
                            left.origin().number(),
                            left.key().claim(),
                            left.origin().organ(),
                            left.lastStep().on(),
                            reason));
        });
    }
}
