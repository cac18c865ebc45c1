package org.xinfang.routing.view;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.platform.web.Caller;

@Path("/api/v1/matters/{id}/routing")
@Tag(name = "routing")
class RoutingResource {
    private final ViewRouting viewRouting;
    private final Caller caller;

    RoutingResource(ViewRouting viewRouting, Caller caller) {
        this.viewRouting = viewRouting;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"registrar", "dispatcher", "handler", "approver", "supervisor", "cleared"})
    @Operation(
            summary = "Show the suggestion, classification, routes and referrals of a matter",
            description =
                    "Its ETag is what the changes want as If-Match. Claims the viewer may not read are withheld; for"
                            + " organs that may not know of the matter the answer is 404.")
    @APIResponse(
            responseCode = "200",
            description = "The routing",
            content = @Content(schema = @Schema(implementation = RoutingView.class)))
    public Response show(UUID id) {
        ViewRouting.Shown shown = viewRouting.one(id, Viewer.of(caller)).orElseThrow(NotFoundException::new);
        return Response.ok(shown.view()).tag(Long.toString(shown.version())).build();
    }
}
