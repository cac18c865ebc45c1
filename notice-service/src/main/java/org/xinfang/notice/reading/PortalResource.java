package org.xinfang.notice.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The petitioner's own notices, opened with matter number and query code. */
@Path("/api/v1/portal/notices")
@PermitAll
@Tag(name = "portal")
class PortalResource {
    private final OpenPortal openPortal;
    private final ReadOnPortal readOnPortal;

    PortalResource(OpenPortal openPortal, ReadOnPortal readOnPortal) {
        this.openPortal = openPortal;
        this.readOnPortal = readOnPortal;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Issued notices of the petitioner's matter with short-lived links to the papers")
    public List<PortalNotice> list(@NotNull @Valid PortalQuery query) {
        return openPortal.open(query.matterNumber(), query.queryCode()).orThrow();
    }

    @GET
    @Path("/{token}")
    @Produces({PaperCopy.PDF, "application/problem+json"})
    @Operation(summary = "The paper; opening it is its delivery by portal")
    public Response read(@PathParam("token") String token) {
        return readOnPortal.read(token).orThrow().toResponse();
    }

    @GET
    @Path("/{token}/page")
    @Produces({MediaType.TEXT_HTML, "application/problem+json"})
    @Operation(summary = "The same as an accessible page; opening it is the delivery too")
    public Response readPage(@PathParam("token") String token) {
        return readOnPortal.readPage(token).orThrow().toResponse();
    }

    /**
     * @param matterNumber number of the matter, as on the receipt
     * @param queryCode query code, as on the receipt
     */
    record PortalQuery(
            @NotBlank @Size(max = 38) String matterNumber,
            @NotBlank @Size(max = 32) String queryCode) {}
}
