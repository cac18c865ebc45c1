package org.xinfang.routing.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Page;
import org.xinfang.routing.organ.OrganCode;

@Path("/api/v1/routing/corrections")
@Tag(name = "routing")
class CorrectionResource {
    private final ViewCorrections viewCorrections;
    private final Caller caller;

    CorrectionResource(ViewCorrections viewCorrections, Caller caller) {
        this.viewCorrections = viewCorrections;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("administrator")
    @Operation(
            summary = "What clerks corrected of the suggestions, as training rows; newest first",
            description =
                    "Holds the claims' words, accusations among them (art. 30(3)): for administrators who are cleared,"
                            + " and only of the organs of their own region.")
    public Page<CorrectionView> list(
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(100_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(200) int size) {
        if (!caller.has("cleared")) {
            throw new ForbiddenException();
        }
        return viewCorrections.list(OrganCode.of(caller.organ()).region(), page, size);
    }
}
