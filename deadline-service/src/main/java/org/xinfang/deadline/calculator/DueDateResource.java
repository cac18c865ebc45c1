package org.xinfang.deadline.calculator;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.deadline.calendar.Certainty;
import org.xinfang.deadline.law.Law;
import org.xinfang.deadline.rule.Authority;
import org.xinfang.deadline.rule.Course;
import org.xinfang.deadline.rule.DueDates;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.rule.StatutoryRule;
import org.xinfang.deadline.rule.Step;
import org.xinfang.platform.core.LegalClock;

/** Counts for everybody, without login; nothing is stored. */
@Path("/api/v1/due-dates")
@PermitAll
@Tag(name = "due-dates", description = "期限计算器")
class DueDateResource {

    private final Law law;

    DueDateResource(Law law) {
        this.law = law;
    }

    @POST
    @Operation(summary = "When a limit would end, and why; an aid, not a ruling")
    public DueDateAnswer dueDates(@NotNull @Valid DueDateQuestion question) {
        StatutoryRule rule = law.ruleOf(new RuleCode(question.rule()), question.dayOfLaw(), question.organ())
                .orThrow();
        Course course = question.course().then(it -> law.admit(rule, it)).orThrow();
        return DueDateAnswer.of(rule, question.date(), law.dueDates(rule, course));
    }

    /**
     * @param standing how firmly the rule stands
     * @param endsAt the instant at which the last day is over
     */
    record DueDateAnswer(
            String rule,
            String title,
            String article,
            String ruleBook,
            Authority.Standing standing,
            LocalDate dayZero,
            LocalDate strictDue,
            LocalDate legalDue,
            OffsetDateTime endsAt,
            boolean provisional,
            List<Step> explanation) {

        static DueDateAnswer of(StatutoryRule rule, LocalDate dayZero, DueDates due) {
            return new DueDateAnswer(
                    rule.code().value(),
                    rule.duty().title(),
                    rule.article().toString(),
                    rule.version(),
                    rule.authority().standing(),
                    dayZero,
                    due.strictDue(),
                    due.legalDue(),
                    due.endsAt(LegalClock.ZONE),
                    due.certainty() == Certainty.PROVISIONAL,
                    due.steps());
        }
    }
}
