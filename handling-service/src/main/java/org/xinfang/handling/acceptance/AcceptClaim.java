package org.xinfang.handling.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.xinfang.contracts.handling.MatterAccepted;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Origin;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Accepts a claim (受理). In the petition procedure its date is day 0 of the handling limit (art. 34).
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, or as the life cycle says.
 */
@ApplicationScoped
@Transactional
class AcceptClaim {
    private static final String SIMPLE_WAY = "SIMPLE";

    private final CaseBook book;
    private final LegalClock clock;

    AcceptClaim(CaseBook book, LegalClock clock) {
        this.book = book;
        this.clock = clock;
    }

    public Outcome<HandlingCase> accept(Command command) {
        return book.take(command)
                .then(handling -> handling.step(Action.ACCEPT, command.officer(), clock.today()))
                .map(accepted -> book.enter(accepted, event(accepted)));
    }

    private static MatterAccepted event(HandlingCase accepted) {
        Origin origin = accepted.origin();
        return new MatterAccepted(
                accepted.key().matter(),
                origin.number(),
                accepted.key().claim(),
                origin.organ(),
                origin.from(),
                origin.receivedOn(),
                accepted.lastStep().on(),
                origin.procedure().name(),
                List.of(
                        origin.noticeArticle().code(),
                        origin.procedure().article().code()),
                origin.claimText(),
                accepted.isSimple() ? SIMPLE_WAY : null);
    }
}
