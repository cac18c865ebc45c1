package org.xinfang.handling.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.xinfang.handling.plan.task.PlanTask;
import org.xinfang.handling.plan.task.TaskRefused;
import org.xinfang.platform.core.Outcome;

/** Finds a task for the organ that is responsible for it. Works in the transaction of the use case. */
@ApplicationScoped
public class FindTask {
    private final Plans plans;

    FindTask(Plans plans) {
        this.plans = plans;
    }

    /** Refused with {@code not-found}, also to the organ that leads the plan. */
    public Outcome<PlanTask> ofOrgan(UUID plan, int number, String organ) {
        return plans.find(plan)
                .map(found -> found.task(number))
                .orElseGet(() -> Outcome.refused(new TaskRefused.NoSuchTask()))
                .then(task -> task.isOf(organ) ? Outcome.done(task) : Outcome.refused(new TaskRefused.NoSuchTask()));
    }
}
