package org.xinfang.handling.mediation;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.casefile.CaseDesk;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.mediation.Agreement.AgreementDraft;
import org.xinfang.handling.mediation.Mediation.MediationDraft;
import org.xinfang.platform.web.Caller;

@Path("/api/v1/matters/{matter}/handling/{claim}/mediation")
@Tag(name = "mediation")
class MediationResource {
    private final OpenMediation openMediation;
    private final ConcludeMediation concludeMediation;
    private final ViewMediation viewMediation;
    private final CaseDesk desk;
    private final Caller caller;

    MediationResource(
            OpenMediation openMediation,
            ConcludeMediation concludeMediation,
            ViewMediation viewMediation,
            CaseDesk desk,
            Caller caller) {
        this.openMediation = openMediation;
        this.concludeMediation = concludeMediation;
        this.viewMediation = viewMediation;
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("handler")
    @Operation(
            summary = "Begin a mediation (调解) or talks about a settlement (和解); needs If-Match",
            description =
                    "Both sides agree to it, and the other side may dispose of what is disputed (art. 33). No time"
                            + " limit stops.")
    public Response open(
            UUID matter,
            int claim,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull MediationDraft draft) {
        return desk.carryOut(matter, claim, ifMatch, command -> openMediation.open(command, draft));
    }

    @GET
    @RolesAllowed({"handler", "approver", "registrar", "dispatcher", "supervisor"})
    @Operation(summary = "The newest mediation and what came of it")
    public ViewMediation.MediationView view(UUID matter, int claim) {
        return viewMediation.view(new CaseKey(matter, claim), caller.organ()).orThrow();
    }

    @POST
    @Path("/agreement")
    @RolesAllowed("approver")
    @Operation(
            summary = "Confirm the agreement that both sides signed; needs If-Match",
            description = "By another person than who organised the talks. It closes the claim.")
    public Response agree(
            UUID matter,
            int claim,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull AgreementDraft draft) {
        return desk.carryOut(matter, claim, ifMatch, command -> concludeMediation.agree(command, draft));
    }

    @POST
    @Path("/failure")
    @RolesAllowed("handler")
    @Operation(summary = "End the talks without an agreement; needs If-Match", description = "Handling goes on.")
    public Response fail(
            UUID matter,
            int claim,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull Failure failure) {
        return desk.carryOut(matter, claim, ifMatch, command -> concludeMediation.fail(command, failure.reason()));
    }

    /** @param reason why there is no agreement */
    record Failure(@Nullable String reason) {}
}
