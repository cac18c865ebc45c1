package org.xinfang.handling.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.platform.web.Caller;

@Path("/api/v1/matters/{matter}/handling")
@Tag(name = "handling")
@RolesAllowed({"handler", "approver", "registrar", "dispatcher", "supervisor"})
class CaseResource {
    private final ViewCases viewCases;
    private final CaseDesk desk;
    private final Caller caller;

    CaseResource(ViewCases viewCases, CaseDesk desk, Caller caller) {
        this.viewCases = viewCases;
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "The cases of a matter's claims",
            description = "Only those the caller's organ has in charge or has sent; 404 when there are none.")
    public List<CaseView> ofMatter(UUID matter) {
        return desk.views(viewCases.ofMatter(matter, caller.organ()).orThrow());
    }

    @GET
    @Path("/{claim}")
    @Operation(summary = "The case of one claim: state, dates, history, and what the caller may do now")
    @APIResponse(
            responseCode = "200",
            description = "The case; its ETag is what commands need as If-Match",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response one(UUID matter, int claim) {
        return desk.show(
                viewCases.one(new CaseKey(matter, claim), caller.organ()).orThrow());
    }
}
