package org.xinfang.handling.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.xinfang.contracts.handling.AcceptanceRefused;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Origin;
import org.xinfang.handling.lifecycle.Ruling;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Refuses acceptance on a ground of law (不予受理) and thereby closes the claim.
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, as the life cycle says, or with {@code no-ground}.
 */
@ApplicationScoped
@Transactional
class RefuseAcceptance {
    private static final String CLOSE_REASON = "NOT_ACCEPTED";

    private final CaseBook book;
    private final NonAcceptances nonAcceptances;
    private final LegalClock clock;

    RefuseAcceptance(CaseBook book, NonAcceptances nonAcceptances, LegalClock clock) {
        this.book = book;
        this.nonAcceptances = nonAcceptances;
        this.clock = clock;
    }

    public Outcome<HandlingCase> refuse(Command command, Findings findings) {
        return book.take(command)
                .then(handling -> handling.open(Action.REFUSE_ACCEPTANCE, command.officer()))
                .then(handling ->
                        ground(handling, findings).then(decision -> decide(handling, decision, command.officer())));
    }

    private static Outcome<NonAcceptance> ground(HandlingCase handling, Findings findings) {
        return AcceptancePolicy.barring(handling.origin(), findings)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new NoGround()));
    }

    private Outcome<HandlingCase> decide(HandlingCase handling, NonAcceptance decision, Officer officer) {
        LocalDate today = clock.today();
        return handling.step(
                        Action.REFUSE_ACCEPTANCE, officer, today, new Ruling(decision.ground(), decision.article()))
                .map(refused -> {
                    nonAcceptances.put(refused.round(), decision);
                    return book.enter(refused, event(refused, decision), closing(refused));
                });
    }

    private static AcceptanceRefused event(HandlingCase refused, NonAcceptance decision) {
        Origin origin = refused.origin();
        return new AcceptanceRefused(
                refused.key().matter(),
                origin.number(),
                refused.key().claim(),
                origin.organ(),
                refused.lastStep().on(),
                decision.sentence(),
                List.of(decision.article().code()),
                decision.whereToGo(),
                origin.claimText());
    }

    private static MatterClosed closing(HandlingCase refused) {
        return new MatterClosed(
                refused.key().matter(),
                refused.key().claim(),
                refused.origin().organ(),
                CLOSE_REASON,
                refused.lastStep().on());
    }
}
