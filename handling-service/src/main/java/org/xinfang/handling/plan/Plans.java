package org.xinfang.handling.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.plan.task.PlanTask;

/** The resolution plans of all organs. */
interface Plans {
    Optional<ResolutionPlan> find(UUID plan);

    /** What a plan is about, without loading it. */
    Optional<CaseKey> about(UUID plan);

    /** The plan, kept from others until the transaction ends. */
    Optional<ResolutionPlan> findForChange(UUID plan);

    /** The newest plan of a case. */
    Optional<ResolutionPlan> newest(UUID referral);

    /** The plan of a case that is not concluded, kept from others until the transaction ends. */
    Optional<ResolutionPlan> openForChange(UUID referral);

    /** One page of the tasks of an organ in these states, the earliest last day first. */
    List<Planned> tasks(String organ, Set<PlanTask.State> states, int page, int size);

    long countTasks(String organ, Set<PlanTask.State> states);

    void add(ResolutionPlan plan);

    /** Keeps how it stands now. */
    void save(ResolutionPlan plan);

    /** A task with the plan it belongs to. */
    record Planned(ResolutionPlan plan, PlanTask task) {}
}
