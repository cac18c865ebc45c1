package org.xinfang.routing.simulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.platform.web.Caller;
import org.xinfang.routing.organ.OrganCode;

@Path("/api/v1/routing/diversion-tables/{version}/simulation")
@Tag(name = "routing")
class SimulationResource {
    private final SimulateTable simulateTable;
    private final Caller caller;

    SimulationResource(SimulateTable simulateTable, Caller caller) {
        this.simulateTable = simulateTable;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("administrator")
    @Operation(
            summary = "What a version of the diversion table would change for classified matters, page by page",
            description =
                    "Matters of the caller's region, without a word of their content; accusations only for cleared"
                            + " administrators (art. 30(3)).")
    public Simulated run(
            @PathParam("version") String version,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(100_000) int page,
            @QueryParam("size") @DefaultValue("100") @Min(1) @Max(200) int size) {
        return simulateTable
                .run(version, OrganCode.of(caller.organ()).region(), caller.has("cleared"), page, size)
                .orElseThrow(NotFoundException::new);
    }
}
