package org.xinfang.routing.leadcase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Version;

@Path("/api/v1/matters/{id}/routing/lead-officials")
@Tag(name = "routing")
class LeadOfficialResource {
    private final AppointLeadOfficial appointLeadOfficial;
    private final Caller caller;

    LeadOfficialResource(AppointLeadOfficial appointLeadOfficial, Caller caller) {
        this.appointLeadOfficial = appointLeadOfficial;
        this.caller = caller;
    }

    /**
     * @param claim number of the claim
     * @param official name of the official
     * @param organ code of the organ whose official he is
     * @param reason why, e.g. that the claim is a repeat
     */
    record LeadOfficialRequest(
            @Min(1) @Max(99) int claim,
            @NotBlank @Size(max = 40) String official,
            @NotBlank @Size(max = 60) String organ,
            @NotBlank @Size(min = 4, max = 500) String reason) {}

    @POST
    @RolesAllowed("dispatcher")
    @Operation(
            summary = "Put a leading official in charge of a repeated or difficult claim (领导包案); needs If-Match",
            description =
                    "In an open lead case he takes the place of the one before; after its result another case begins.")
    public LeadOfficialView appoint(
            UUID id,
            @NotNull @Valid LeadOfficialRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        AppointLeadOfficial.Order order = new AppointLeadOfficial.Order(
                id, request.claim(), request.official(), request.organ(), request.reason());
        return LeadOfficialView.of(Version.fromIfMatch(ifMatch)
                .then(seen -> appointLeadOfficial.appoint(order, caller.actor(), seen))
                .orThrow());
    }
}
