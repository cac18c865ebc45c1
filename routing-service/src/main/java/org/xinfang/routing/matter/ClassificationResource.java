package org.xinfang.routing.matter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Version;
import org.xinfang.routing.classification.Flag;

@Path("/api/v1/matters/{id}/routing/classification")
@Tag(name = "routing")
class ClassificationResource {
    private final ConfirmClassification confirmClassification;
    private final Caller caller;

    ClassificationResource(ConfirmClassification confirmClassification, Caller caller) {
        this.confirmClassification = confirmClassification;
        this.caller = caller;
    }

    /** The classification as it now stands; what each claim is, without its text. */
    record ClassificationView(UUID matter, RoutedMatter.Stage stage, List<ClassifiedClaim> claims, List<Flag> flags) {

        record ClassifiedClaim(int claim, String category, String claimKind, List<String> contentClasses) {}

        static ClassificationView of(RoutedMatter matter) {
            return new ClassificationView(
                    matter.matter(),
                    matter.stage(),
                    matter.claims().stream()
                            .map(claim -> new ClassifiedClaim(
                                    claim.number(), claim.category().name(), claim.kind(), claim.contentClasses()))
                            .toList(),
                    matter.flags());
        }
    }

    @POST
    @RolesAllowed("dispatcher")
    @Operation(
            summary = "Confirm or correct the classification; needs If-Match",
            description =
                    "An empty object confirms the suggestion. A matter that is, or is suggested to be, an accusation"
                            + " needs a cleared clerk (art. 30(3)).")
    @APIResponse(
            responseCode = "200",
            description = "Classified",
            content = @Content(schema = @Schema(implementation = ClassificationView.class)))
    public Response confirm(
            UUID id,
            @NotNull @Valid ClassificationRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        RoutedMatter matter = Version.fromIfMatch(ifMatch)
                .then(seen -> confirmClassification.confirm(id, request, caller.actor(), caller.has("cleared"), seen))
                .orThrow();
        return Response.ok(ClassificationView.of(matter))
                .tag(Long.toString(matter.version()))
                .build();
    }
}
