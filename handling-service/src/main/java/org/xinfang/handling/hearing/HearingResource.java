package org.xinfang.handling.hearing;

import jakarta.annotation.security.RolesAllowed;
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

@Path("/api/v1/matters/{matter}/handling/{claim}/{stage:review|re-review}/hearing")
@Tag(name = "review")
@RolesAllowed("handler")
class HearingResource {
    private final HoldHearing hearing;
    private final CaseDesk desk;

    HearingResource(HoldHearing hearing, CaseDesk desk) {
        this.hearing = hearing;
        this.desk = desk;
    }

    @POST
    @Operation(
            summary = "Decide to hold a hearing (听证); needs If-Match",
            description = "From this day until its end the days of a re-review are not counted (art. 36(2)).")
    public Response open(
            UUID matter, int claim, String stage, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return desk.carryOut(new CaseKey(matter, claim, Stage.ofPath(stage)), ifMatch, hearing::open);
    }

    @POST
    @Path("/end")
    @Operation(summary = "End the hearing; needs If-Match")
    public Response close(
            UUID matter, int claim, String stage, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return desk.carryOut(new CaseKey(matter, claim, Stage.ofPath(stage)), ifMatch, hearing::close);
    }
}
