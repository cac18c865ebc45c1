package org.xinfang.handling.plan.task;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.directory.KnownOrgans;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * What an organ is to do (任务分工).
 *
 * @param measure by which measure
 * @param organ the responsible organ
 * @param duty what is to be done
 * @param dueBy last day for it, natural date
 */
public record Assignment(Measure measure, OrganRef organ, String duty, LocalDate dueBy) {

    /**
     * An assignment that holds all that it must, to an organ of the directory.
     *
     * @param place where the draft stands in the request, e.g. {@code tasks[0].}; empty for the request itself
     * @param span the days from which the last one is taken
     * @return refused with {@code content-missing}, {@code unknown-task-organ}, {@code plan-day-passed} or
     *     {@code plan-beyond-limit}
     */
    public static Outcome<Assignment> of(AssignmentDraft draft, String place, Span span, KnownOrgans organs) {
        Mandatory content = Mandatory.by(Article.JOINT_RESOLUTION);
        Measure measure = content.choice(place + "measure", draft.measure(), Measure.values());
        String organ = content.text(place + "organ", draft.organ());
        String duty = content.text(place + "duty", draft.duty());
        LocalDate dueBy = content.day(place + "dueBy", draft.dueBy());
        return content.paper(() -> organ)
                .then(code -> organs.name(code)
                        .map(name -> Outcome.done(new Assignment(measure, new OrganRef(code, name), duty, dueBy)))
                        .orElseGet(() -> Outcome.refused(new TaskRefused.UnknownOrgan(code, place + "organ"))))
                .then(assignment -> span.within(dueBy, place + "dueBy").map(day -> assignment));
    }

    /**
     * The days from which the last day of a task is taken: a plan lengthens no limit (art. 34). A limit that has passed already
     * bounds nothing any more.
     *
     * @param today the earliest
     * @param limit the last day of the limit that runs for the claim, if one does
     */
    public record Span(LocalDate today, Optional<LocalDate> limit) {
        Outcome<LocalDate> within(LocalDate day, String field) {
            if (day.isBefore(today)) {
                return Outcome.refused(new TaskRefused.DayPassed(field));
            }
            return limit.filter(last -> !last.isBefore(today) && day.isAfter(last))
                    .<Outcome<LocalDate>>map(last -> Outcome.refused(new TaskRefused.BeyondLimit(last, field)))
                    .orElseGet(() -> Outcome.done(day));
        }
    }

    /**
     * An assignment as the clerk sends it; anything may be missing.
     *
     * @param measure COORDINATION, MEDIATION, HEARING, PSYCHOLOGICAL_SUPPORT or HELP
     * @param organ code of the responsible organ
     * @param duty what is to be done
     * @param dueBy last day for it
     */
    public record AssignmentDraft(
            @Nullable Measure measure,
            @Nullable String organ,
            @Nullable String duty,
            @Nullable LocalDate dueBy) {}
}
