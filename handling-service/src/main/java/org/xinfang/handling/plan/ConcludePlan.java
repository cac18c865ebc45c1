package org.xinfang.handling.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.handling.paper.Deed;
import org.xinfang.handling.plan.Conclusion.ConclusionDraft;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * The head of the leading organ says what came of a plan (化解结论) when none of its tasks is open; also after the claim was closed.
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, {@code not-the-lead}, {@code content-missing}, or as
 * {@link ResolutionPlan} says.
 */
@ApplicationScoped
@Transactional
class ConcludePlan {
    private final PlanBook book;
    private final LegalClock clock;

    ConcludePlan(PlanBook book, LegalClock clock) {
        this.book = book;
        this.clock = clock;
    }

    public Outcome<ResolutionPlan> conclude(PlanCommand command, ConclusionDraft draft) {
        Deed signed = Deed.of(command.officer().actor(), clock.today());
        return book.takeAsLead(command)
                .then(taken -> Conclusion.of(draft, signed)
                        .then(conclusion -> taken.plan()
                                .conclude(conclusion, command.officer())
                                .map(plan -> book.conclude(
                                        plan, conclusion, command.officer().actor()))));
    }
}
