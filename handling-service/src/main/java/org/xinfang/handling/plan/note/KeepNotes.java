package org.xinfang.handling.plan.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.paper.Deed;
import org.xinfang.handling.plan.ViewPlans;
import org.xinfang.handling.plan.task.PlanTask;
import org.xinfang.handling.plan.task.TaskRefused;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * The organ that gives psychological support writes its notes and reads them (心理疏导记录). No event tells of them: neither other
 * organs nor the audit trail learn what was said.
 *
 * <p>Refused with {@code not-found} to every other organ, the leading one included, with {@code no-notes} for other measures;
 * writing also with {@code plan-task-state}, {@code consent-missing} or {@code content-missing}.
 */
@ApplicationScoped
@Transactional
class KeepNotes {
    private final ViewPlans plans;
    private final SupportNotes notes;
    private final LegalClock clock;

    KeepNotes(ViewPlans plans, SupportNotes notes, LegalClock clock) {
        this.plans = plans;
        this.notes = notes;
        this.clock = clock;
    }

    public Outcome<List<SupportNote>> write(UUID plan, int task, @Nullable String text, Officer officer) {
        Deed written = Deed.of(officer.actor(), clock.today());
        return restricted(plan, task, officer)
                .then(PlanTask::agreedTo)
                .then(open -> SupportNote.of(text, written))
                .map(note -> {
                    notes.add(plan, task, note);
                    return notes.of(plan, task);
                });
    }

    public Outcome<List<SupportNote>> read(UUID plan, int task, Officer officer) {
        return restricted(plan, task, officer).map(own -> notes.of(plan, task));
    }

    private Outcome<PlanTask> restricted(UUID plan, int task, Officer officer) {
        return plans.taskOf(officer.actor().organ(), plan, task)
                .then(own -> own.asked().measure().isRestricted()
                        ? Outcome.done(own)
                        : Outcome.refused(new TaskRefused.NoNotes(own.asked().measure())));
    }
}
