package org.xinfang.handling.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.casefile.CaseDesk;
import org.xinfang.handling.plan.task.Consent.ConsentDraft;
import org.xinfang.handling.plan.task.TaskEnd.ReportDraft;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Version;

@Path("/api/v1/handling/plans/{plan}/tasks/{task}")
@Tag(name = "resolution plans", description = "化解方案")
class PlanTaskResource {
    private final CarryOutTask carryOutTask;
    private final SetTask setTask;
    private final ViewPlans viewPlans;
    private final CaseDesk desk;

    PlanTaskResource(CarryOutTask carryOutTask, SetTask setTask, ViewPlans viewPlans, CaseDesk desk) {
        this.carryOutTask = carryOutTask;
        this.setTask = setTask;
        this.viewPlans = viewPlans;
        this.desk = desk;
    }

    @POST
    @Path("/taking-on")
    @RolesAllowed("handler")
    @Operation(summary = "Take a task on, for the responsible organ (承接); needs If-Match")
    public Response takeOn(UUID plan, int task, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return carryOut(plan, ifMatch, command -> carryOutTask.takeOn(command, task));
    }

    @POST
    @Path("/refusal")
    @RolesAllowed("handler")
    @Operation(summary = "Decline a task, for the responsible organ, saying why (不予承接); needs If-Match")
    public Response decline(
            UUID plan,
            int task,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull TaskRefusalRequest request) {
        return carryOut(plan, ifMatch, command -> carryOutTask.decline(command, task, request.reason()));
    }

    @POST
    @Path("/consent")
    @RolesAllowed("handler")
    @Operation(
            summary = "Record whether the petitioner wants the mediation or the psychological support; needs If-Match",
            description = "When he does not, the task ends.")
    public Response record(
            UUID plan,
            int task,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ConsentDraft draft) {
        return carryOut(plan, ifMatch, command -> carryOutTask.record(command, task, draft));
    }

    @POST
    @Path("/report")
    @RolesAllowed("handler")
    @Operation(
            summary = "Report the result of a task, for the responsible organ; needs If-Match",
            description =
                    "Of psychological support only the day is reported. Of an agreement before a people's mediation"
                            + " committee the day of its effect is told: both sides may have a court confirm it.")
    public Response report(
            UUID plan,
            int task,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ReportDraft draft) {
        return carryOut(plan, ifMatch, command -> carryOutTask.report(command, task, draft));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed("handler")
    @Operation(summary = "Take a task back, for the leading organ, saying why; needs If-Match")
    public Response withdraw(
            UUID plan,
            int task,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull WithdrawalRequest request) {
        return carryOut(plan, ifMatch, command -> setTask.withdraw(command, task, request.reason()));
    }

    private Response carryOut(
            UUID plan, @Nullable String ifMatch, Function<PlanCommand, Outcome<ResolutionPlan>> useCase) {
        UUID changed = Version.fromIfMatch(ifMatch)
                .map(seen -> new PlanCommand(plan, desk.officer(), seen))
                .then(useCase)
                .orThrow()
                .id();
        return viewPlans.one(changed, desk.officer()).orThrow().toResponse();
    }

    /** @param reason why the organ does not take the task on */
    record TaskRefusalRequest(@Nullable String reason) {}

    /** @param reason why the task is taken back */
    record WithdrawalRequest(@Nullable String reason) {}
}
