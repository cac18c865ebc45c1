package org.xinfang.handling.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.contracts.handling.execution.ExecutionUrged;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.paper.Deed;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * The head of the organ that supported a claim urges the unit that has to carry the opinion out (督促执行).
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, as the life cycle says ({@code nothing-granted}), or as
 * {@link Urging} says.
 */
@ApplicationScoped
@Transactional
class UrgeExecution {
    private final CaseBook book;
    private final Executions executions;
    private final LegalClock clock;

    UrgeExecution(CaseBook book, Executions executions, LegalClock clock) {
        this.book = book;
        this.executions = executions;
        this.clock = clock;
    }

    public Outcome<HandlingCase> urge(Command command, UrgingDraft draft) {
        Deed urged = Deed.of(command.officer().actor(), clock.today());
        return book.take(command)
                .then(handling -> handling.open(Action.URGE_EXECUTION, command.officer()))
                .then(handling -> Urging.of(draft, urged).then(urging -> enter(handling, urging, command.officer())));
    }

    private Outcome<HandlingCase> enter(HandlingCase handling, Urging urging, Officer officer) {
        return handling.step(Action.URGE_EXECUTION, officer, urging.urged().on())
                .map(entered -> {
                    executions.add(
                            entered.round(), executions.urgings(entered.round()).size() + 1, urging);
                    return book.enter(
                            entered,
                            new ExecutionUrged(
                                    entered.key().matter(),
                                    entered.origin().number(),
                                    entered.key().claim(),
                                    entered.origin().organ(),
                                    urging.unit(),
                                    urging.dueBy(),
                                    urging.urged().on()));
                });
    }
}
