package org.xinfang.handling.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.ViewCases;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.plan.task.PlanTask;
import org.xinfang.handling.plan.task.TaskRefused;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Page;

/** Shows plans to whoever may see their case, and tasks to the organs responsible for them. */
@ApplicationScoped
@Transactional
public class ViewPlans {
    private final Plans plans;
    private final CaseBook cases;
    private final ViewCases viewCases;

    ViewPlans(Plans plans, CaseBook cases, ViewCases viewCases) {
        this.plans = plans;
        this.cases = cases;
        this.viewCases = viewCases;
    }

    /** The newest plan of a case; refused with {@code not-found}. */
    Outcome<PlanView> newest(CaseKey key, Officer officer) {
        return viewCases
                .one(key, officer.actor().organ())
                .then(handling -> plans.newest(handling.origin().referral())
                        .map(plan -> Outcome.done(PlanView.of(plan, handling, officer)))
                        .orElseGet(() -> Outcome.refused(new PlanRefused.NoSuchPlan())));
    }

    /** Refused with {@code not-found}. */
    Outcome<PlanView> one(UUID plan, Officer officer) {
        return plans.find(plan)
                .flatMap(found -> cases.find(found.about())
                        .filter(handling -> mayRead(found, handling, officer))
                        .map(handling -> PlanView.of(found, handling, officer)))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new PlanRefused.NoSuchPlan()));
    }

    private boolean mayRead(ResolutionPlan plan, HandlingCase handling, Officer officer) {
        String organ = officer.actor().organ();
        return plan.concerns(organ)
                || handling.origin().referral().equals(plan.referral()) && viewCases.mayRead(handling, organ);
    }

    Page<PlanView.WorkView> workOf(Officer officer, Set<PlanTask.State> states, int page, int size) {
        String organ = officer.actor().organ();
        return new Page<>(
                plans.tasks(organ, states, page, size).stream()
                        .map(planned -> PlanView.WorkView.of(planned, officer))
                        .toList(),
                plans.countTasks(organ, states),
                page,
                size);
    }

    /** A task for the organ that is responsible for it; refused with {@code not-found}, also to the organ that leads the plan. */
    public Outcome<PlanTask> taskOf(String organ, UUID plan, int number) {
        return plans.find(plan)
                .map(found -> found.task(number))
                .orElseGet(() -> Outcome.refused(new TaskRefused.NoSuchTask()))
                .then(task -> task.isOf(organ) ? Outcome.done(task) : Outcome.refused(new TaskRefused.NoSuchTask()));
    }
}
