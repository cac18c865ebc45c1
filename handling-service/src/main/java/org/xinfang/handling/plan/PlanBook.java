package org.xinfang.handling.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.function.Function;
import org.xinfang.contracts.handling.plan.PlanConcluded;
import org.xinfang.contracts.handling.plan.PlanOpened;
import org.xinfang.contracts.handling.plan.PlanTaskChanged;
import org.xinfang.contracts.handling.plan.PlanTaskSet;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.CaseReaders;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.plan.task.Consent;
import org.xinfang.handling.plan.task.PlanTask;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;

/** Where use cases take a plan from and enter what they did to it. Works in the transaction of the use case. */
@ApplicationScoped
class PlanBook {
    private final Plans plans;
    private final CaseBook cases;
    private final CaseReaders readers;
    private final Journal journal;

    PlanBook(Plans plans, CaseBook cases, CaseReaders readers, Journal journal) {
        this.plans = plans;
        this.cases = cases;
        this.readers = readers;
        this.journal = journal;
    }

    /**
     * A plan with its case, both kept from others until the transaction ends. The case comes first, as when it ends and its
     * tasks fall away with it.
     *
     * @param plan the plan
     * @param handling its case, or a newer one of the same claim and stage
     */
    record Taken(ResolutionPlan plan, HandlingCase handling) {}

    /** Refused with {@code not-found} unless the plan concerns the officer's organ, with {@code stale-version}. */
    Outcome<Taken> take(PlanCommand command) {
        return plans.about(command.plan())
                .map(cases::lock)
                .orElseGet(() -> Outcome.refused(new PlanRefused.NoSuchPlan()))
                .then(handling -> plans.findForChange(command.plan())
                        .filter(plan -> plan.concerns(command.organ()))
                        .map(plan -> Outcome.done(new Taken(plan, handling)))
                        .orElseGet(() -> Outcome.refused(new PlanRefused.NoSuchPlan())))
                .then(taken -> command.seen().mustBe(taken.plan().version()).map(current -> taken));
    }

    /** As {@link #take}; refused with {@code not-the-lead} to an organ that only has a task. */
    Outcome<Taken> takeAsLead(PlanCommand command) {
        return take(command)
                .then(taken -> taken.plan().isLedBy(command.organ())
                        ? Outcome.done(taken)
                        : Outcome.refused(
                                new PlanRefused.NotTheLead(taken.plan().lead().name())));
    }

    void open(ResolutionPlan plan, Actor by) {
        plans.add(plan);
        tell(
                plan,
                new PlanOpened(
                        plan.about().matter(),
                        plan.number(),
                        plan.about().claim(),
                        plan.about().stage().name(),
                        plan.id(),
                        plan.lead(),
                        plan.opened().on()),
                by);
        plan.tasks().forEach(task -> admit(plan, task, by));
    }

    /** Enters the task that was set last. */
    void set(ResolutionPlan plan, Actor by) {
        plans.save(plan);
        admit(plan, plan.tasks().getLast(), by);
    }

    /** Its organ may read the case from now on. */
    private void admit(ResolutionPlan plan, PlanTask task, Actor by) {
        readers.admit(plan.referral(), task.asked().organ().code());
        tell(
                plan,
                new PlanTaskSet(
                        plan.about().matter(),
                        plan.number(),
                        plan.about().claim(),
                        plan.id(),
                        task.number(),
                        plan.lead(),
                        task.asked().organ(),
                        task.asked().dueBy(),
                        task.set().on()),
                by);
    }

    /** Enters how a task went on; refused with {@code not-found}, or as the step says. */
    Outcome<ResolutionPlan> change(
            ResolutionPlan plan, int number, Function<PlanTask, Outcome<PlanTask>> step, LocalDate on, Actor by) {
        return plan.change(number, step).map(after -> {
            enter(after, number, on, by);
            return after;
        });
    }

    /** Enters a plan in which this task went on. */
    void enter(ResolutionPlan after, int number, LocalDate on, Actor by) {
        plans.save(after);
        PlanTask task = after.task(number).orThrow();
        Consent consent = task.consent();
        tell(
                after,
                new PlanTaskChanged(
                        after.about().matter(),
                        after.number(),
                        after.about().claim(),
                        after.id(),
                        number,
                        task.asked().organ(),
                        task.state().name(),
                        consent != null && consent.given() ? consent.on() : null,
                        on),
                by);
    }

    ResolutionPlan conclude(ResolutionPlan plan, Conclusion conclusion, Actor by) {
        plans.save(plan);
        tell(
                plan,
                new PlanConcluded(
                        plan.about().matter(),
                        plan.number(),
                        plan.about().claim(),
                        plan.id(),
                        plan.lead(),
                        conclusion.result().name(),
                        conclusion.signed().on()),
                by);
        return plan;
    }

    private void tell(ResolutionPlan plan, Record event, Actor by) {
        journal.append(plan.about().matter(), event, by, Article.JOINT_RESOLUTION.cited());
    }
}
