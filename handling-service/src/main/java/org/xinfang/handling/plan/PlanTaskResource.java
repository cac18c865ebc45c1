package org.xinfang.handling.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.casefile.CaseDesk;
import org.xinfang.handling.casefile.UnknownState;
import org.xinfang.handling.plan.task.Consent.ConsentDraft;
import org.xinfang.handling.plan.task.PlanTask;
import org.xinfang.handling.plan.task.TaskEnd.ReportDraft;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Page;
import org.xinfang.platform.web.Version;

@Path("/api/v1/handling")
@Tag(name = "resolution plans", description = "化解方案")
class PlanTaskResource {
    private final CarryOutTask carryOutTask;
    private final ViewPlans viewPlans;
    private final CaseDesk desk;

    PlanTaskResource(CarryOutTask carryOutTask, ViewPlans viewPlans, CaseDesk desk) {
        this.carryOutTask = carryOutTask;
        this.viewPlans = viewPlans;
        this.desk = desk;
    }

    @GET
    @Path("/plan-tasks")
    @RolesAllowed({"handler", "approver"})
    @Operation(
            summary =
                    "The tasks of resolution plans that the caller's organ is responsible for, the earliest last day first",
            description = "Those in one state, or the open ones.")
    public Page<PlanView.WorkView> tasks(
            @QueryParam("state") @Nullable String state,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(100_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(200) int size) {
        Set<PlanTask.State> states = state == null
                ? EnumSet.of(PlanTask.State.OFFERED, PlanTask.State.TAKEN_ON)
                : EnumSet.of(UnknownState.unless(state, PlanTask.State.values()).orThrow());
        return viewPlans.workOf(desk.officer(), states, page, size);
    }

    @POST
    @Path("/plans/{plan}/tasks/{task}/taking-on")
    @RolesAllowed("handler")
    @Operation(summary = "Take a task on, for the responsible organ (承接); needs If-Match")
    public Response takeOn(UUID plan, int task, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return carryOut(plan, ifMatch, command -> carryOutTask.takeOn(command, task));
    }

    @POST
    @Path("/plans/{plan}/tasks/{task}/refusal")
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
    @Path("/plans/{plan}/tasks/{task}/consent")
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
    @Path("/plans/{plan}/tasks/{task}/report")
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
}
