package org.xinfang.handling.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.casefile.CaseDesk;
import org.xinfang.handling.casefile.UnknownState;
import org.xinfang.handling.plan.task.PlanTask;
import org.xinfang.platform.web.Page;

@Path("/api/v1/handling/plan-tasks")
@Tag(name = "resolution plans", description = "化解方案")
class PlanWorkResource {
    private final ViewPlans viewPlans;
    private final CaseDesk desk;

    PlanWorkResource(ViewPlans viewPlans, CaseDesk desk) {
        this.viewPlans = viewPlans;
        this.desk = desk;
    }

    @GET
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
}
