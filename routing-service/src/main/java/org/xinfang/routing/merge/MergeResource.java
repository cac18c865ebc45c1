package org.xinfang.routing.merge;

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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Version;
import org.xinfang.routing.matter.RoutedMatter;

@Path("/api/v1/matters/{id}/routing/merges")
@Tag(name = "routing")
@RolesAllowed("dispatcher")
class MergeResource {
    private final MergeClaim mergeClaim;
    private final Caller caller;

    MergeResource(MergeClaim mergeClaim, Caller caller) {
        this.mergeClaim = mergeClaim;
        this.caller = caller;
    }

    /**
     * What a clerk confirms.
     *
     * @param claim number of the claim on the desk
     * @param earlierNumber number of the earlier matter
     * @param earlierClaim number of its claim
     * @param samePetitioner that at least one petitioner is the same
     * @param sameFactsAndClaims that facts and claims are basically the same
     * @param reason why
     */
    record MergeRequest(
            @Min(1) @Max(99) int claim,
            @NotBlank @Size(max = 38) String earlierNumber,
            @Min(1) @Max(99) int earlierClaim,
            boolean samePetitioner,
            boolean sameFactsAndClaims,
            @NotBlank @Size(min = 4, max = 500) String reason) {

        RepeatFacts facts() {
            return new RepeatFacts(earlierNumber, earlierClaim, samePetitioner, sameFactsAndClaims, reason);
        }
    }

    /**
     * What came of it.
     *
     * @param matter the matter whose claim has left
     * @param claim number of that claim
     * @param earlierNumber number of the matter it was merged into
     * @param earlierClaim number of the claim there
     * @param organInCharge the organ that answers both
     * @param repeat how manieth repeat, from 1
     * @param stage what is left to do with the matter
     */
    record MergeView(
            UUID matter,
            int claim,
            String earlierNumber,
            int earlierClaim,
            OrganRef organInCharge,
            int repeat,
            RoutedMatter.Stage stage) {

        static MergeView of(MergeClaim.Merged merged) {
            Merge merge = merged.merge();
            return new MergeView(
                    merge.piece().matter(),
                    merge.piece().claim(),
                    merge.earlier().number(),
                    merge.earlier().claim(),
                    merge.organInCharge(),
                    merge.repeat(),
                    merged.matter().stage());
        }
    }

    @POST
    @Operation(
            summary = "Merge a repeat into the earlier claim that is in hand (并案办理); needs If-Match",
            description =
                    "For the desk that registered the earlier matter, and for the organ that has it in charge. Both"
                            + " confirmations must be true; a superior that only oversees it does not accept (art. 19(3)).")
    @APIResponse(
            responseCode = "201",
            description = "Merged",
            content = @Content(schema = @Schema(implementation = MergeView.class)))
    public Response merge(
            UUID id,
            @NotNull @Valid MergeRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        MergeClaim.Merged merged = Version.fromIfMatch(ifMatch)
                .map(seen -> new MergeClaim.Order(id, request.claim(), caller.actor(), caller.has("cleared"), seen))
                .then(order -> mergeClaim.merge(order, request.facts()))
                .orThrow();
        return Response.status(Response.Status.CREATED)
                .entity(MergeView.of(merged))
                .tag(Long.toString(merged.matter().version()))
                .build();
    }
}
