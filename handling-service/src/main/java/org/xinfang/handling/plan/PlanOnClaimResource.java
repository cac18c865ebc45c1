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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.casefile.CaseDesk;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.Stage;
import org.xinfang.handling.plan.OpenPlan.PlanDraft;

@Path("/api/v1/matters/{matter}/handling/{claim}/{stage:first-handling|review|re-review}/plan")
@Tag(name = "resolution plans", description = "化解方案")
class PlanOnClaimResource {
    private final OpenPlan openPlan;
    private final ViewPlans viewPlans;
    private final CaseDesk desk;

    PlanOnClaimResource(OpenPlan openPlan, ViewPlans viewPlans, CaseDesk desk) {
        this.openPlan = openPlan;
        this.viewPlans = viewPlans;
        this.desk = desk;
    }

    @POST
    @RolesAllowed("handler")
    @Operation(
            summary = "Open a resolution plan (化解方案) with its first tasks; needs the case's If-Match",
            description =
                    "Several organs then work on the claim together (art. 37(1)). No time limit stops, and no task may"
                            + " last longer than the one that runs (art. 34).")
    @APIResponse(
            responseCode = "200",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response open(
            UUID matter,
            int claim,
            String stage,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull PlanDraft draft) {
        UUID opened = desk.command(key(matter, claim, stage), ifMatch)
                .then(command -> openPlan.open(command, draft))
                .orThrow()
                .id();
        return viewPlans.one(opened, desk.officer()).orThrow().toResponse();
    }

    @GET
    @RolesAllowed({"handler", "approver", "registrar", "dispatcher", "supervisor"})
    @Operation(summary = "The newest resolution plan of the claim")
    @APIResponse(
            responseCode = "200",
            description = "The plan; its ETag is what its commands need as If-Match",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response view(UUID matter, int claim, String stage) {
        return viewPlans
                .newest(key(matter, claim, stage), desk.officer())
                .orThrow()
                .toResponse();
    }

    private static CaseKey key(UUID matter, int claim, String stage) {
        return new CaseKey(matter, claim, Stage.ofPath(stage));
    }
}
