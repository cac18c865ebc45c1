package org.xinfang.handling.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.paper.Deed;
import org.xinfang.handling.plan.task.Consent.ConsentDraft;
import org.xinfang.handling.plan.task.PlanTask;
import org.xinfang.handling.plan.task.TaskEnd.ReportDraft;
import org.xinfang.handling.plan.task.TaskRefused;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * The responsible organ takes a task on or declines it, records whether the petitioner wants it, and reports the result
 * (承接、不予承接、记录信访人意愿、报告结果).
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, or as {@link PlanTask} says.
 */
@ApplicationScoped
@Transactional
class CarryOutTask {
    private final PlanBook book;
    private final LegalClock clock;

    CarryOutTask(PlanBook book, LegalClock clock) {
        this.book = book;
        this.clock = clock;
    }

    public Outcome<ResolutionPlan> takeOn(PlanCommand command, int task) {
        return carryOut(command, task, (open, handling) -> open.takeOn(signed(command)));
    }

    public Outcome<ResolutionPlan> decline(PlanCommand command, int task, @Nullable String reason) {
        return carryOut(command, task, (open, handling) -> open.decline(reason, signed(command)));
    }

    public Outcome<ResolutionPlan> record(PlanCommand command, int task, ConsentDraft draft) {
        return carryOut(command, task, (open, handling) -> open.ask(draft, signed(command)));
    }

    public Outcome<ResolutionPlan> report(PlanCommand command, int task, ReportDraft draft) {
        return carryOut(command, task, (open, handling) -> open.report(draft, handling, signed(command)));
    }

    private Outcome<ResolutionPlan> carryOut(
            PlanCommand command, int number, BiFunction<PlanTask, HandlingCase, Outcome<PlanTask>> step) {
        return book.take(command)
                .then(taken -> book.change(
                        taken.plan(),
                        number,
                        task -> task.isOf(command.organ())
                                ? step.apply(task, taken.handling())
                                : Outcome.refused(new TaskRefused.NoSuchTask()),
                        clock.today(),
                        command.officer().actor()));
    }

    private Deed signed(PlanCommand command) {
        return Deed.of(command.officer().actor(), clock.today());
    }
}
