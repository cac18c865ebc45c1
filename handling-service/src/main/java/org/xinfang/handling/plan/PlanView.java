package org.xinfang.handling.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Stage;
import org.xinfang.handling.paper.Deed;
import org.xinfang.handling.plan.Plans.Planned;
import org.xinfang.handling.plan.task.Consent;
import org.xinfang.handling.plan.task.Measure;
import org.xinfang.handling.plan.task.PlanTask;
import org.xinfang.handling.plan.task.TaskEnd;

/**
 * A resolution plan as its readers see it.
 *
 * @param id its id
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param stage of the claim's life
 * @param lead the organ that leads it
 * @param aim what is to be reached
 * @param openedOn legal date
 * @param tasks its tasks
 * @param outcome whether the dispute is resolved; absent until concluded
 * @param outcomeName its Chinese name
 * @param summary what was reached and what is left
 * @param concludedOn legal date of the conclusion
 * @param article the article it rests on
 * @param allowedActions what the caller may do now with the plan
 * @param version as in the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanView(
        UUID id,
        UUID matter,
        String number,
        int claim,
        Stage stage,
        OrganRef lead,
        String aim,
        LocalDate openedOn,
        List<TaskView> tasks,
        Conclusion.@Nullable Result outcome,
        @Nullable String outcomeName,
        @Nullable String summary,
        @Nullable LocalDate concludedOn,
        String article,
        List<String> allowedActions,
        long version) {

    static PlanView of(ResolutionPlan plan, HandlingCase handling, Officer officer) {
        Optional<Conclusion> conclusion = Optional.ofNullable(plan.conclusion());
        return new PlanView(
                plan.id(),
                plan.about().matter(),
                plan.number(),
                plan.about().claim(),
                plan.about().stage(),
                plan.lead(),
                plan.aim(),
                plan.opened().on(),
                plan.tasks().stream()
                        .map(task -> TaskView.of(plan, task, officer))
                        .toList(),
                conclusion.map(Conclusion::result).orElse(null),
                conclusion
                        .map(Conclusion::result)
                        .map(Conclusion.Result::chinese)
                        .orElse(null),
                conclusion.map(Conclusion::summary).orElse(null),
                conclusion.map(Conclusion::signed).map(Deed::on).orElse(null),
                Article.JOINT_RESOLUTION.cited(),
                plan.allowedActions(officer, handling),
                plan.version());
    }

    /** The view as an answer, with its version as entity tag. */
    Response toResponse() {
        return Response.ok(this).tag(Long.toString(version)).build();
    }

    /**
     * A task as its readers see it. What was said in psychological support is not here.
     *
     * @param number which task of the plan
     * @param measure by which measure
     * @param measureName its Chinese name
     * @param article the article the measure rests on
     * @param organ the responsible organ
     * @param duty what is to be done
     * @param setOn legal date
     * @param dueBy last day for it
     * @param state where it stands
     * @param stateName its Chinese name
     * @param consentGiven whether the petitioner agreed; absent until he was asked
     * @param consentOn the day he said so
     * @param words the result, or the reason of the end
     * @param doneOn the day on which the reported was done
     * @param endedOn legal date of the end
     * @param agreementOn the day on which an agreement before a people's mediation committee took effect
     * @param confirmation reminder of the judicial confirmation of that agreement
     * @param allowedActions what the caller may do now with the task
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TaskView(
            int number,
            Measure measure,
            String measureName,
            String article,
            OrganRef organ,
            String duty,
            LocalDate setOn,
            LocalDate dueBy,
            PlanTask.State state,
            String stateName,
            @Nullable Boolean consentGiven,
            @Nullable LocalDate consentOn,
            @Nullable String words,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate agreementOn,
            @Nullable Confirmation confirmation,
            List<String> allowedActions) {

        static TaskView of(ResolutionPlan plan, PlanTask task, Officer officer) {
            Measure measure = task.asked().measure();
            Optional<Consent> consent = Optional.ofNullable(task.consent());
            Optional<TaskEnd> end = Optional.ofNullable(task.end());
            return new TaskView(
                    task.number(),
                    measure,
                    measure.chinese(),
                    measure.article().cited(),
                    task.asked().organ(),
                    task.asked().duty(),
                    task.set().on(),
                    task.asked().dueBy(),
                    task.state(),
                    task.state().chinese(),
                    consent.map(Consent::given).orElse(null),
                    consent.map(Consent::on).orElse(null),
                    end.map(TaskEnd::words).orElse(null),
                    end.map(TaskEnd::doneOn).orElse(null),
                    end.map(TaskEnd::signed).map(Deed::on).orElse(null),
                    end.map(TaskEnd::agreementOn).orElse(null),
                    end.flatMap(TaskEnd::confirmationBy).map(Confirmation::of).orElse(null),
                    plan.allowedActions(officer, task));
        }
    }

    /**
     * Until when both sides may together ask a court to confirm their agreement (司法确认).
     *
     * @param by last day, natural days
     * @param article the article that says so
     */
    record Confirmation(LocalDate by, String article) {
        static Confirmation of(LocalDate by) {
            return new Confirmation(by, Article.JUDICIAL_CONFIRMATION.cited());
        }
    }

    /**
     * A task on the work list of its organ.
     *
     * @param plan id of the plan
     * @param matter id of the matter
     * @param matterNumber readable matter number
     * @param claim number of the claim
     * @param lead the organ that leads the plan
     * @param aim what is to be reached
     * @param task the task
     * @param version the plan's version, as in its ETag
     */
    record WorkView(
            UUID plan,
            UUID matter,
            String matterNumber,
            int claim,
            OrganRef lead,
            String aim,
            TaskView task,
            long version) {

        static WorkView of(Planned planned, Officer officer) {
            ResolutionPlan plan = planned.plan();
            return new WorkView(
                    plan.id(),
                    plan.about().matter(),
                    plan.number(),
                    plan.about().claim(),
                    plan.lead(),
                    plan.aim(),
                    TaskView.of(plan, planned.task(), officer),
                    plan.version());
        }
    }
}
