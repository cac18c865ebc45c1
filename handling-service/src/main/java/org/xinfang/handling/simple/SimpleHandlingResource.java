package org.xinfang.handling.simple;

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
import org.xinfang.handling.casefile.CaseView;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.platform.web.Caller;

@Path("/api/v1/matters/{matter}/handling/{claim}/simple-handling")
@Tag(name = "handling")
class SimpleHandlingResource {
    private final ChooseSimpleHandling chooseSimpleHandling;
    private final LeaveSimpleHandling leaveSimpleHandling;
    private final ViewSimpleHandling viewSimpleHandling;
    private final CaseDesk desk;
    private final Caller caller;

    SimpleHandlingResource(
            ChooseSimpleHandling chooseSimpleHandling,
            LeaveSimpleHandling leaveSimpleHandling,
            ViewSimpleHandling viewSimpleHandling,
            CaseDesk desk,
            Caller caller) {
        this.chooseSimpleHandling = chooseSimpleHandling;
        this.leaveSimpleHandling = leaveSimpleHandling;
        this.viewSimpleHandling = viewSimpleHandling;
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("handler")
    @Operation(
            summary = "Handle the claim the simple way (简易办理); needs If-Match",
            description =
                    "Before acceptance is decided. The clerk states why the claim is fit and what speaks against it; its"
                            + " short limits (TL-21, TL-22) run beside those of the Regulation.")
    @APIResponse(
            responseCode = "200",
            description = "Chosen",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response choose(
            UUID matter,
            int claim,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull SimpleDraft draft) {
        return desk.carryOut(matter, claim, ifMatch, command -> chooseSimpleHandling.choose(command, draft));
    }

    @POST
    @Path("/leaving")
    @RolesAllowed("handler")
    @Operation(summary = "Go on the ordinary way (转为普通程序); needs If-Match")
    @APIResponse(
            responseCode = "200",
            description = "Left; the limits of the Regulation stay as they are",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response leave(
            UUID matter,
            int claim,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull LeavingRequest request) {
        return desk.carryOut(matter, claim, ifMatch, command -> leaveSimpleHandling.leave(command, request.reason()));
    }

    @GET
    @RolesAllowed({"handler", "approver", "registrar", "dispatcher", "supervisor"})
    @Operation(summary = "Why the claim goes the simple way, and why it left it")
    public SimpleHandling view(UUID matter, int claim) {
        return viewSimpleHandling
                .view(new CaseKey(matter, claim), caller.organ())
                .orThrow();
    }

    /** @param reason why the claim is not fit for simple handling after all */
    record LeavingRequest(@Nullable String reason) {}
}
