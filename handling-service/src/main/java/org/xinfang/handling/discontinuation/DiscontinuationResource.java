package org.xinfang.handling.discontinuation;

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
import org.xinfang.handling.lifecycle.Stage;
import org.xinfang.platform.web.Caller;

@Path("/api/v1/matters/{matter}/handling/{claim}")
@Tag(name = "handling")
class DiscontinuationResource {
    private final Discontinue discontinue;
    private final WithdrawRequest withdrawRequest;
    private final ViewDiscontinuation viewDiscontinuation;
    private final CaseDesk desk;
    private final Caller caller;

    DiscontinuationResource(
            Discontinue discontinue,
            WithdrawRequest withdrawRequest,
            ViewDiscontinuation viewDiscontinuation,
            CaseDesk desk,
            Caller caller) {
        this.discontinue = discontinue;
        this.withdrawRequest = withdrawRequest;
        this.viewDiscontinuation = viewDiscontinuation;
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed("approver")
    @Operation(
            summary = "Accept the petitioner's withdrawal (撤回); needs If-Match",
            description = "Written, his identity checked, his free will made sure of by the officer who enters it. What"
                    + " concerns the public or accuses somebody of a violation is not closed by it.")
    public Response withdraw(
            UUID matter,
            int claim,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull WithdrawalDraft draft) {
        return desk.carryOut(matter, claim, ifMatch, command -> discontinue.withdraw(command, draft));
    }

    @POST
    @Path("/discontinuation")
    @RolesAllowed("approver")
    @Operation(
            summary = "End handling after the petitioner's death or dissolution (终止办理); needs If-Match",
            description = "When there is no successor, or the one who was asked declined or let his time pass.")
    public Response discontinue(
            UUID matter,
            int claim,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull DemiseDraft draft) {
        return desk.carryOut(matter, claim, ifMatch, command -> discontinue.discontinue(command, draft));
    }

    @POST
    @Path("/{stage:review|re-review}/withdrawal")
    @RolesAllowed("approver")
    @Operation(
            summary = "Consent to the withdrawal of a request for review (复查) or re-review (复核); needs If-Match",
            description =
                    "Before it is decided; a hearing is cancelled first. The opinion stands, and the petitioner's time to"
                            + " attack it goes on from its delivery.")
    public Response withdrawRequest(
            UUID matter,
            int claim,
            String stage,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull WithdrawalDraft draft) {
        return desk.carryOut(
                new CaseKey(matter, claim, Stage.ofPath(stage)),
                ifMatch,
                command -> withdrawRequest.withdraw(command, draft));
    }

    @GET
    @Path("/{stage:review|re-review}/withdrawal")
    @RolesAllowed({"handler", "approver", "registrar", "dispatcher", "supervisor"})
    @Operation(summary = "The withdrawal of the newest request for review or re-review")
    public Discontinuation viewWithdrawal(UUID matter, int claim, String stage) {
        return viewDiscontinuation
                .view(new CaseKey(matter, claim, Stage.ofPath(stage)), caller.organ())
                .orThrow();
    }

    @GET
    @Path("/discontinuation")
    @RolesAllowed({"handler", "approver", "registrar", "dispatcher", "supervisor"})
    @Operation(summary = "Why handling ended without a decision: withdrawal, death or dissolution")
    public Discontinuation view(UUID matter, int claim) {
        return viewDiscontinuation
                .view(new CaseKey(matter, claim), caller.organ())
                .orThrow();
    }
}
