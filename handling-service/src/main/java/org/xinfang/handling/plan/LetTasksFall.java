package org.xinfang.handling.plan;

import jakarta.enterprise.context.ApplicationScoped;
import org.xinfang.handling.casefile.CaseEnds;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Step;

/** When a claim is closed, withdrawn or discontinued, the open tasks of its plan fall away; what came of it may still be said. */
@ApplicationScoped
class LetTasksFall implements CaseEnds {
    private final Plans plans;
    private final PlanBook book;

    LetTasksFall(Plans plans, PlanBook book) {
        this.plans = plans;
        this.book = book;
    }

    @Override
    public void ended(HandlingCase ended) {
        plans.openForChange(ended.origin().referral())
                .filter(plan -> !plan.openTasks().isEmpty())
                .ifPresent(plan -> fall(plan, ended));
    }

    private void fall(ResolutionPlan plan, HandlingCase ended) {
        Step last = ended.lastStep();
        ResolutionPlan after = plan.withoutOpenTasks(ended);
        plan.openTasks().forEach(task -> book.enter(after, task.number(), last.on(), last.by()));
    }
}
