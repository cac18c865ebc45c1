package org.xinfang.handling.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.casefile.CaseDesk;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.platform.web.Caller;

@Path("/api/v1/matters/{matter}/handling/{claim}/reopening")
@Tag(name = "supervision")
class ReopeningResource {
    private final ReopenClaim reopenClaim;
    private final ViewReopening viewReopening;
    private final CaseDesk desk;
    private final Caller caller;

    ReopeningResource(ReopenClaim reopenClaim, ViewReopening viewReopening, CaseDesk desk, Caller caller) {
        this.reopenClaim = reopenClaim;
        this.viewReopening = viewReopening;
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("supervisor")
    @Operation(
            summary = "Send a closed claim back to be handled again (退回重新办理); needs If-Match",
            description = "By the organ that sent it or the one a level up (art. 40(1)); never after the petition ended"
                    + " with its re-review (art. 36(3)).")
    public Response reopen(
            UUID matter,
            int claim,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ReopeningRequest request) {
        return desk.carryOut(
                matter, claim, ifMatch, command -> reopenClaim.reopen(command, request.reason(), request.redoBy()));
    }

    @GET
    @RolesAllowed({"handler", "approver", "registrar", "dispatcher", "supervisor"})
    @Operation(summary = "The order by which the present round of handling began")
    public Reopening view(UUID matter, int claim) {
        return viewReopening.view(new CaseKey(matter, claim), caller.organ()).orThrow();
    }

    /**
     * An order to handle again.
     *
     * @param reason what does not stand up
     * @param redoBy last day for the new handling
     */
    record ReopeningRequest(
            @Nullable String reason, @Nullable LocalDate redoBy) {}
}
