package org.xinfang.routing.merge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Version;
import org.xinfang.routing.matter.RoutedMatter;

@Path("/api/v1/matters/{id}/routing/merges/{claim}/separation")
@Tag(name = "routing")
@RolesAllowed("dispatcher")
class SeparationResource {
    private final SeparateClaim separateClaim;
    private final Caller caller;

    SeparationResource(SeparateClaim separateClaim, Caller caller) {
        this.separateClaim = separateClaim;
        this.caller = caller;
    }

    /** @param reason why petitioner, facts or claims are not the same */
    record SeparationRequest(
            @NotBlank @Size(min = 4, max = 500) String reason) {}

    /**
     * What came of it.
     *
     * @param matter the matter whose claim is on the desk again
     * @param claim number of that claim
     * @param earlierNumber number of the matter it had been merged into
     * @param earlierClaim number of the claim there
     * @param mergedOn legal date of the merge
     * @param separatedOn legal date of the separation
     * @param stage what is left to do with the matter
     */
    record SeparationView(
            UUID matter,
            int claim,
            String earlierNumber,
            int earlierClaim,
            LocalDate mergedOn,
            LocalDate separatedOn,
            RoutedMatter.Stage stage) {

        static SeparationView of(SeparateClaim.Separated separated) {
            Merge merge = separated.separation().merge();
            return new SeparationView(
                    merge.piece().matter(),
                    merge.piece().claim(),
                    merge.earlier().number(),
                    merge.earlier().claim(),
                    merge.decision().on(),
                    separated.separation().decision().on(),
                    separated.matter().stage());
        }
    }

    @POST
    @Operation(
            summary = "Take a mistaken merge back (撤销并案); needs If-Match",
            description =
                    "For the desk that merged. The claim is on the desk again and must be dispatched; the limits run"
                            + " from the first receipt. Also after the earlier claim was closed.")
    @APIResponse(
            responseCode = "200",
            description = "Taken back",
            content = @Content(schema = @Schema(implementation = SeparationView.class)))
    public Response separate(
            UUID id,
            int claim,
            @NotNull @Valid SeparationRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        SeparateClaim.Separated separated = Version.fromIfMatch(ifMatch)
                .map(seen -> new SeparateClaim.Order(id, claim, caller.actor(), seen))
                .then(order -> separateClaim.separate(order, request.reason()))
                .orThrow();
        return Response.ok(SeparationView.of(separated))
                .tag(Long.toString(separated.matter().version()))
                .build();
    }
}
