package org.xinfang.handling.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.directory.KnownOrgans;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.limit.ClaimLimits;
import org.xinfang.handling.paper.Deed;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.handling.plan.task.Assignment;
import org.xinfang.handling.plan.task.Assignment.AssignmentDraft;
import org.xinfang.handling.plan.task.Assignment.Span;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * The organ in charge opens a resolution plan (制定化解方案) for a claim that is under way. One plan is open at a time; no
 * limit stops for it (art. 34).
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, {@code no-plan-for-accusation}, {@code plan-without-dispute},
 * {@code case-not-under-way}, {@code plan-open-already}, {@code too-many-tasks}, {@code content-missing}, or as
 * {@link Assignment} says.
 */
@ApplicationScoped
@Transactional
class OpenPlan {
    /** Claims of this kind report somebody. */
    private static final String ACCUSING = "A";

    private static final String SUGGESTION = "SUGGESTION";

    private final CaseBook cases;
    private final PlanBook book;
    private final Plans plans;
    private final ClaimLimits limits;
    private final KnownOrgans organs;
    private final LegalClock clock;

    OpenPlan(CaseBook cases, PlanBook book, Plans plans, ClaimLimits limits, KnownOrgans organs, LegalClock clock) {
        this.cases = cases;
        this.book = book;
        this.plans = plans;
        this.limits = limits;
        this.organs = organs;
        this.clock = clock;
    }

    public Outcome<ResolutionPlan> open(Command command, PlanDraft draft) {
        Deed opened = Deed.of(command.officer().actor(), clock.today());
        return cases.take(command)
                .then(this::resolvable)
                .then(handling -> draw(handling, draft, opened))
                .map(plan -> {
                    book.open(plan, command.officer().actor());
                    return plan;
                });
    }

    private Outcome<HandlingCase> resolvable(HandlingCase handling) {
        if (handling.origin().claimKind().startsWith(ACCUSING)) {
            return Outcome.refused(new PlanRefused.Accusation());
        }
        if (handling.origin().category().equals(SUGGESTION)) {
            return Outcome.refused(new PlanRefused.NoDispute());
        }
        if (!handling.state().isUnderWay()) {
            return Outcome.refused(new PlanRefused.NotUnderWay(handling.state()));
        }
        return plans.openForChange(handling.origin().referral())
                .<Outcome<HandlingCase>>map(open -> Outcome.refused(new PlanRefused.OpenAlready()))
                .orElseGet(() -> Outcome.done(handling));
    }

    private Outcome<ResolutionPlan> draw(HandlingCase handling, PlanDraft draft, Deed opened) {
        Mandatory content = Mandatory.by(Article.JOINT_RESOLUTION);
        String aim = content.text("aim", draft.aim());
        List<AssignmentDraft> asked = content.present("tasks", draft.namedTasks(), List.of());
        Span span = new Span(opened.on(), limits.lastDay(handling.key()));
        return content.paper(() -> asked)
                .then(drafts -> drafts.size() <= ResolutionPlan.MOST_TASKS
                        ? assignments(drafts, span)
                        : Outcome.refused(new PlanRefused.TooManyTasks(ResolutionPlan.MOST_TASKS)))
                .map(tasks -> ResolutionPlan.opened(handling, aim, tasks, opened));
    }

    private Outcome<List<Assignment>> assignments(List<AssignmentDraft> drafts, Span span) {
        Outcome<List<Assignment>> drawn = Outcome.done(List.of());
        for (int i = 0; i < drafts.size(); i++) {
            String place = "tasks[" + i + "].";
            AssignmentDraft draft = drafts.get(i);
            drawn = drawn.then(before -> Assignment.of(draft, place, span, organs)
                    .map(next -> Stream.concat(before.stream(), Stream.of(next)).toList()));
        }
        return drawn;
    }

    /**
     * A plan as the clerk sends it; anything may be missing.
     *
     * @param aim what is to be reached
     * @param tasks the first tasks, at least one
     */
    record PlanDraft(@Nullable String aim, @Nullable List<@Nullable AssignmentDraft> tasks) {

        /** The tasks, where one that was left out lacks everything; null when there is none. */
        private @Nullable List<AssignmentDraft> namedTasks() {
            return tasks == null || tasks.isEmpty()
                    ? null
                    : tasks.stream()
                            .map(task -> task == null ? new AssignmentDraft(null, null, null, null) : task)
                            .toList();
        }
    }
}
