package org.xinfang.handling.plan.task;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Role;
import org.xinfang.handling.lifecycle.Step;
import org.xinfang.handling.paper.Deed;
import org.xinfang.handling.plan.task.Consent.ConsentDraft;
import org.xinfang.handling.plan.task.TaskEnd.ReportDraft;
import org.xinfang.platform.core.Outcome;

/**
 * A task of a resolution plan: offered to an organ, taken on, ended.
 *
 * @param number which task of the plan, from 1
 * @param asked who is to do what until when
 * @param set who set it
 * @param takenOn who took it on for the organ; null while nobody has
 * @param consent what the petitioner said; null while he was not asked
 * @param end how it ended; null while it is open
 */
public record PlanTask(
        int number,
        Assignment asked,
        Deed set,
        @Nullable Deed takenOn,
        @Nullable Consent consent,
        @Nullable TaskEnd end) {

    /** Where a task stands. The name is the wire value. */
    public enum State {
        OFFERED("待承接"),
        TAKEN_ON("已承接"),
        DECLINED("不予承接"),
        DECLINED_BY_PETITIONER("信访人不同意"),
        WITHDRAWN("已撤回"),
        REPORTED("已报告结果"),
        /** The claim's case ended before it. */
        FALLEN_AWAY("随诉求终结");

        private final String chinese;

        State(String chinese) {
            this.chinese = chinese;
        }

        /** The name for people. */
        public String chinese() {
            return chinese;
        }
    }

    public static PlanTask set(int number, Assignment asked, Deed set) {
        return new PlanTask(number, asked, set, null, null, null);
    }

    public State state() {
        if (end != null) {
            return end.how();
        }
        return takenOn == null ? State.OFFERED : State.TAKEN_ON;
    }

    public boolean isOpen() {
        return end == null;
    }

    /** Whether this organ is responsible for it. */
    public boolean isOf(String organ) {
        return asked.organ().code().equals(organ);
    }

    /** Refused with {@code plan-task-state} unless it is offered. */
    public Outcome<PlanTask> takeOn(Deed by) {
        return in(State.OFFERED).map(offered -> new PlanTask(number, asked, set, by, null, null));
    }

    /** Refused with {@code plan-task-state} unless it is offered, or with {@code content-missing}. */
    public Outcome<PlanTask> decline(@Nullable String reason, Deed by) {
        return in(State.OFFERED)
                .then(offered -> TaskEnd.because(State.DECLINED, reason, by).map(this::ended));
    }

    /** What the petitioner said, which ends the task when he does not agree. Refused as {@link Consent} says, or by state. */
    public Outcome<PlanTask> ask(ConsentDraft draft, Deed by) {
        return in(State.TAKEN_ON)
                .then(open -> consent == null
                        ? Consent.of(draft, this, by)
                        : Outcome.refused(new TaskRefused.OutOfTurn(state())))
                .map(said -> new PlanTask(
                        number,
                        asked,
                        set,
                        takenOn,
                        said,
                        said.given() ? null : TaskEnd.silent(State.DECLINED_BY_PETITIONER, by)));
    }

    /**
     * Refused with {@code plan-task-state}, with {@code consent-missing}, with {@code procedure-not-ended} while the hearing or
     * mediation of the case itself is what the leading organ would report on, or as {@link TaskEnd} says.
     */
    public Outcome<PlanTask> report(ReportDraft draft, HandlingCase handling, Deed by) {
        return agreedTo()
                .then(open -> isOwnProcedureOf(handling)
                                && handling.last(this::isConcludedBy).isEmpty()
                        ? Outcome.<PlanTask>refused(new TaskRefused.ProcedureOpen(asked.measure()))
                        : Outcome.done(open))
                .then(open -> TaskEnd.reported(this, draft, by))
                .map(this::ended);
    }

    /** This task, when it is taken on and the petitioner agreed where he must; refused otherwise. */
    public Outcome<PlanTask> agreedTo() {
        return in(State.TAKEN_ON)
                .then(open -> asked.measure().needsConsent() && consent == null
                        ? Outcome.refused(new TaskRefused.ConsentMissing(asked.measure()))
                        : Outcome.done(open));
    }

    /** Refused with {@code plan-task-state} when it has ended, or with {@code content-missing}. */
    public Outcome<PlanTask> withdraw(@Nullable String reason, Deed by) {
        return end == null
                ? TaskEnd.because(State.WITHDRAWN, reason, by).map(this::ended)
                : Outcome.refused(new TaskRefused.OutOfTurn(state()));
    }

    /** The case ended: the task falls away, unless that very step brought it to its end. */
    public PlanTask fallAway(HandlingCase handling) {
        Step last = handling.lastStep();
        return ended(
                isOwnProcedureOf(handling) && isConcludedBy(last)
                        ? TaskEnd.by(last)
                        : TaskEnd.silent(State.FALLEN_AWAY, Deed.of(last.by(), last.on())));
    }

    /** Whether something done on this day can belong to this task, told on that one. */
    boolean coversWorkOf(LocalDate day, LocalDate told) {
        return !day.isBefore(set.on()) && !day.isAfter(told);
    }

    private boolean isOwnProcedureOf(HandlingCase handling) {
        return handling.belongsTo(asked.organ().code()) && asked.measure().belongsToProcedureOf(handling);
    }

    private boolean isConcludedBy(Step step) {
        return asked.measure().isConcludedBy(step) && !step.on().isBefore(set.on());
    }

    private PlanTask ended(TaskEnd how) {
        return new PlanTask(number, asked, set, takenOn, consent, how);
    }

    private Outcome<PlanTask> in(State due) {
        return state() == due ? Outcome.done(this) : Outcome.refused(new TaskRefused.OutOfTurn(state()));
    }

    /** What this officer may do now as a clerk of the responsible organ. */
    public List<String> allowedActions(Officer officer) {
        if (!isOf(officer.actor().organ()) || !officer.holds(Role.HANDLER)) {
            return List.of();
        }
        return switch (state()) {
            case OFFERED -> List.of("take-on", "decline");
            case TAKEN_ON -> agreedActions();
            default -> List.of();
        };
    }

    private List<String> agreedActions() {
        if (asked.measure().needsConsent() && consent == null) {
            return List.of("record-consent");
        }
        return Stream.concat(
                        Stream.of("report"), asked.measure().isRestricted() ? Stream.of("write-note") : Stream.of())
                .toList();
    }
}
