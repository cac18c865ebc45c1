package org.xinfang.handling.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.directory.KnownOrgans;
import org.xinfang.handling.limit.ClaimLimits;
import org.xinfang.handling.paper.Deed;
import org.xinfang.handling.plan.PlanBook.Taken;
import org.xinfang.handling.plan.task.Assignment;
import org.xinfang.handling.plan.task.Assignment.AssignmentDraft;
import org.xinfang.handling.plan.task.Assignment.Span;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * The leading organ sets another task, or takes one back (增加、撤回任务).
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, {@code not-the-lead}, {@code plan-concluded}; a new task also with
 * {@code case-not-under-way}, {@code too-many-tasks}, or as {@link Assignment} says; a withdrawal as its task says.
 */
@ApplicationScoped
@Transactional
class SetTask {
    private final PlanBook book;
    private final ClaimLimits limits;
    private final KnownOrgans organs;
    private final LegalClock clock;

    SetTask(PlanBook book, ClaimLimits limits, KnownOrgans organs, LegalClock clock) {
        this.book = book;
        this.limits = limits;
        this.organs = organs;
        this.clock = clock;
    }

    public Outcome<ResolutionPlan> set(PlanCommand command, AssignmentDraft draft) {
        Deed set = Deed.of(command.officer().actor(), clock.today());
        return book.takeAsLead(command)
                .then(SetTask::underWay)
                .then(plan -> Assignment.of(draft, "", new Span(set.on(), limits.lastDay(plan.about())), organs)
                        .then(asked -> plan.set(asked, set)))
                .map(plan -> {
                    book.set(plan, command.officer().actor());
                    return plan;
                });
    }

    private static Outcome<ResolutionPlan> underWay(Taken taken) {
        return taken.plan().goesOnWith(taken.handling())
                ? Outcome.done(taken.plan())
                : Outcome.refused(new PlanRefused.NotUnderWay(taken.handling().state()));
    }

    public Outcome<ResolutionPlan> withdraw(PlanCommand command, int task, @Nullable String reason) {
        Deed withdrawn = Deed.of(command.officer().actor(), clock.today());
        return book.takeAsLead(command)
                .then(taken -> book.change(
                        taken.plan(),
                        task,
                        open -> open.withdraw(reason, withdrawn),
                        withdrawn.on(),
                        command.officer().actor()));
    }
}
