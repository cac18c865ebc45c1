package org.xinfang.handling.closing;

import jakarta.annotation.security.RolesAllowed;
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

@Path("/api/v1/matters/{matter}/handling")
@Tag(name = "handling")
class ClosingResource {
    private final CloseClaim closeClaim;
    private final CaseDesk desk;

    ClosingResource(CloseClaim closeClaim, CaseDesk desk) {
        this.closeClaim = closeClaim;
        this.desk = desk;
    }

    @POST
    @Path("/{claim}/closing")
    @RolesAllowed("handler")
    @Operation(
            summary = "Close the claim (办结); needs If-Match",
            description = "The reason follows from what was decided. A supported claim is closed when its execution is"
                    + " reported with proof (art. 32(2)).")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response close(UUID matter, int claim, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return desk.carryOut(matter, claim, ifMatch, closeClaim::close);
    }
}
