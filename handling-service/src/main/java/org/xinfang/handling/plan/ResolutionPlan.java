package org.xinfang.handling.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Role;
import org.xinfang.handling.paper.Deed;
import org.xinfang.handling.plan.task.Assignment;
import org.xinfang.handling.plan.task.PlanTask;
import org.xinfang.handling.plan.task.TaskRefused;
import org.xinfang.platform.core.Outcome;

/**
 * A resolution plan (化解方案, art. 37(1)): what the organ in charge of a claim and others do together towards a resolution.
 *
 * @param id its id
 * @param about the claim and stage
 * @param referral the case of it
 * @param number readable matter number
 * @param lead the organ in charge, which leads it (牵头单位)
 * @param aim what is to be reached
 * @param opened who opened it
 * @param tasks its tasks, by number
 * @param conclusion what came of it; null while it is open
 * @param version grows with each change
 */
public record ResolutionPlan(
        UUID id,
        CaseKey about,
        UUID referral,
        String number,
        OrganRef lead,
        String aim,
        Deed opened,
        List<PlanTask> tasks,
        @Nullable Conclusion conclusion,
        long version) {
    /** Most tasks of one plan. */
    static final int MOST_TASKS = 50;

    static ResolutionPlan opened(HandlingCase handling, String aim, List<Assignment> assignments, Deed opened) {
        ResolutionPlan empty = new ResolutionPlan(
                UUID.randomUUID(),
                handling.key(),
                handling.origin().referral(),
                handling.origin().number(),
                handling.origin().organ(),
                aim,
                opened,
                List.of(),
                null,
                0);
        List<PlanTask> first = IntStream.range(0, assignments.size())
                .mapToObj(i -> PlanTask.set(i + 1, assignments.get(i), opened))
                .toList();
        return empty.with(first, null);
    }

    boolean isLedBy(String organ) {
        return lead.code().equals(organ);
    }

    /** Whether this organ leads it or is responsible for one of its tasks. */
    public boolean concerns(String organ) {
        return isLedBy(organ) || tasks.stream().anyMatch(task -> task.isOf(organ));
    }

    /** Whether the case goes on for which it was made. */
    boolean goesOnWith(HandlingCase handling) {
        return handling.origin().referral().equals(referral) && handling.state().isUnderWay();
    }

    /** Refused with {@code plan-concluded} or {@code too-many-tasks}. */
    Outcome<ResolutionPlan> set(Assignment asked, Deed by) {
        return open().then(plan -> tasks.size() < MOST_TASKS
                ? Outcome.done(with(append(tasks, PlanTask.set(tasks.size() + 1, asked, by)), null))
                : Outcome.refused(new PlanRefused.TooManyTasks(MOST_TASKS)));
    }

    /** The plan after a task went on; refused with {@code not-found}, or as the task says. */
    Outcome<ResolutionPlan> change(int task, Function<PlanTask, Outcome<PlanTask>> step) {
        return task(task).then(step).map(next -> with(replace(next), conclusion));
    }

    /** Refused with {@code not-found}. */
    public Outcome<PlanTask> task(int sought) {
        return tasks.stream()
                .filter(task -> task.number() == sought)
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new TaskRefused.NoSuchTask()));
    }

    /** The plan after its case ended: what is open falls away. */
    ResolutionPlan withoutOpenTasks(HandlingCase ended) {
        return with(
                tasks.stream()
                        .map(task -> task.isOpen() ? task.fallAway(ended) : task)
                        .toList(),
                conclusion);
    }

    List<PlanTask> openTasks() {
        return tasks.stream().filter(PlanTask::isOpen).toList();
    }

    /** Refused with {@code plan-concluded}, with {@code own-plan} to who opened it, or with {@code plan-tasks-open}. */
    Outcome<ResolutionPlan> conclude(Conclusion result, Officer head) {
        return open().then(plan -> opened.isOf(head.actor())
                        ? Outcome.<ResolutionPlan>refused(new PlanRefused.OwnPlan())
                        : Outcome.done(plan))
                .then(plan -> openTasks().isEmpty()
                        ? Outcome.done(with(tasks, result))
                        : Outcome.refused(new PlanRefused.TasksOpen(openTasks().size())));
    }

    private Outcome<ResolutionPlan> open() {
        return Optional.ofNullable(conclusion)
                .<Outcome<ResolutionPlan>>map(end ->
                        Outcome.refused(new PlanRefused.Concluded(end.signed().on())))
                .orElseGet(() -> Outcome.done(this));
    }

    /** What this officer may do now with the plan. */
    List<String> allowedActions(Officer officer, HandlingCase handling) {
        if (conclusion != null || !isLedBy(officer.actor().organ())) {
            return List.of();
        }
        boolean sets = officer.holds(Role.HANDLER) && goesOnWith(handling) && tasks.size() < MOST_TASKS;
        boolean concludes = officer.holds(Role.APPROVER)
                && !opened.isOf(officer.actor())
                && openTasks().isEmpty();
        return Stream.concat(
                        sets ? Stream.of("set-task") : Stream.of(), concludes ? Stream.of("conclude") : Stream.of())
                .toList();
    }

    /** What this officer may do now with one of its tasks. */
    List<String> allowedActions(Officer officer, PlanTask task) {
        boolean withdraws = task.isOpen() && isLedBy(officer.actor().organ()) && officer.holds(Role.HANDLER);
        return Stream.concat(task.allowedActions(officer).stream(), withdraws ? Stream.of("withdraw") : Stream.of())
                .toList();
    }

    private List<PlanTask> replace(PlanTask next) {
        return tasks.stream()
                .map(task -> task.number() == next.number() ? next : task)
                .toList();
    }

    private static List<PlanTask> append(List<PlanTask> tasks, PlanTask next) {
        return Stream.concat(tasks.stream(), Stream.of(next)).toList();
    }

    private ResolutionPlan with(List<PlanTask> next, @Nullable Conclusion end) {
        return new ResolutionPlan(id, about, referral, number, lead, aim, opened, next, end, version + 1);
    }
}
