package org.xinfang.handling.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import org.xinfang.handling.plan.Conclusion.ConclusionDraft;
import org.xinfang.handling.plan.task.Assignment.AssignmentDraft;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Version;

@Path("/api/v1/handling/plans/{plan}")
@Tag(name = "resolution plans", description = "化解方案")
class PlanResource {
    private final SetTask setTask;
    private final ConcludePlan concludePlan;
    private final ViewPlans viewPlans;
    private final CaseDesk desk;

    PlanResource(SetTask setTask, ConcludePlan concludePlan, ViewPlans viewPlans, CaseDesk desk) {
        this.setTask = setTask;
        this.concludePlan = concludePlan;
        this.viewPlans = viewPlans;
        this.desk = desk;
    }

    @GET
    @RolesAllowed({"handler", "approver", "registrar", "dispatcher", "supervisor"})
    @Operation(summary = "A resolution plan, for whoever may read the case")
    public Response view(UUID plan) {
        return viewPlans.one(plan, desk.officer()).orThrow().toResponse();
    }

    @POST
    @Path("/tasks")
    @RolesAllowed("handler")
    @Operation(summary = "Set another task, for the leading organ; needs If-Match")
    public Response set(
            UUID plan, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull AssignmentDraft draft) {
        return carryOut(plan, ifMatch, command -> setTask.set(command, draft));
    }

    @POST
    @Path("/conclusion")
    @RolesAllowed("approver")
    @Operation(
            summary = "Say what came of the plan (化解结论), for the head of the leading organ; needs If-Match",
            description =
                    "By another person than who opened it, when no task is open; also after the claim was closed.")
    public Response conclude(
            UUID plan, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull ConclusionDraft draft) {
        return carryOut(plan, ifMatch, command -> concludePlan.conclude(command, draft));
    }

    private Response carryOut(
            UUID plan, @Nullable String ifMatch, Function<PlanCommand, Outcome<ResolutionPlan>> useCase) {
        UUID changed = Version.fromIfMatch(ifMatch)
                .map(seen -> new PlanCommand(plan, desk.officer(), seen))
                .then(useCase)
                .orThrow()
                .id();
        return view(changed);
    }
}
