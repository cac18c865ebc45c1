package org.xinfang.handling.plan.task;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.Step;
import org.xinfang.handling.paper.Deed;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.handling.plan.task.PlanTask.State;
import org.xinfang.platform.core.Outcome;

/**
 * How a task ended (任务终结).
 *
 * @param how in which state
 * @param words the reported result, or the reason; null where the state says it all
 * @param doneOn the day on which the reported was done; null unless reported
 * @param agreementOn the day on which an agreement before a people's mediation committee took effect; null for none
 * @param signed who ended it
 */
public record TaskEnd(
        State how,
        @Nullable String words,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate agreementOn,
        Deed signed) {
    private static final int DAYS_TO_ASK_FOR_CONFIRMATION = 30;

    /** Refused with {@code content-missing}. */
    static Outcome<TaskEnd> because(State how, @Nullable String reason, Deed signed) {
        Mandatory content = Mandatory.by(Article.JOINT_RESOLUTION);
        String why = content.text("reason", reason);
        return content.paper(() -> new TaskEnd(how, why, null, null, signed));
    }

    /** An end that needs no words. */
    static TaskEnd silent(State how, Deed signed) {
        return new TaskEnd(how, null, null, null, signed);
    }

    /** The end that a step of the case's own procedure brings: its hearing, its mediation. */
    static TaskEnd by(Step step) {
        return new TaskEnd(State.REPORTED, step.action().chinese(), step.on(), null, Deed.of(step.by(), step.on()));
    }

    /**
     * A report that holds all that it must. Of psychological support only that it was given is told.
     *
     * @return refused with {@code content-missing}, {@code foreign-content} or {@code task-day}
     */
    static Outcome<TaskEnd> reported(PlanTask task, ReportDraft draft, Deed signed) {
        Measure measure = task.asked().measure();
        Mandatory content = Mandatory.by(measure.article());
        LocalDate doneOn = content.day("doneOn", draft.doneOn());
        if (measure != Measure.MEDIATION) {
            content.without("agreementOn", draft.agreementOn());
        }
        if (measure.isRestricted()) {
            content.without("result", draft.result());
        } else {
            content.text("result", draft.result());
        }
        return content.paper(() -> new TaskEnd(State.REPORTED, draft.result(), doneOn, draft.agreementOn(), signed))
                .then(report -> report.inOrder(task));
    }

    private Outcome<TaskEnd> inOrder(PlanTask task) {
        if (doneOn != null && !task.coversWorkOf(doneOn, signed.on())) {
            return Outcome.refused(new TaskRefused.Day("doneOn"));
        }
        return agreementOn == null || task.coversWorkOf(agreementOn, signed.on())
                ? Outcome.done(this)
                : Outcome.refused(new TaskRefused.Day("agreementOn"));
    }

    /**
     * The last day on which both sides may together ask a court to confirm the agreement (司法确认): 30 natural days, the day of
     * effect not counted (人民调解法 art. 33, 民法典 art. 201). A day off at the end moves it on (民法典 art. 203), which is not
     * shown: this day is safe.
     */
    public Optional<LocalDate> confirmationBy() {
        return Optional.ofNullable(agreementOn).map(day -> day.plusDays(DAYS_TO_ASK_FOR_CONFIRMATION));
    }

    /**
     * A report as the organ sends it; anything may be missing.
     *
     * @param doneOn the day on which it was done
     * @param result what came of it; not for psychological support
     * @param agreementOn the day on which an agreement before a people's mediation committee took effect, if there is one
     */
    public record ReportDraft(
            @Nullable LocalDate doneOn,
            @Nullable String result,
            @Nullable LocalDate agreementOn) {}
}
