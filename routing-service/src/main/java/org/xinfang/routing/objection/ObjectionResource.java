package org.xinfang.routing.objection;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Version;
import org.xinfang.routing.referral.OwnReferral;
import org.xinfang.routing.referral.ReferralView;

/** An organ objects to a referral, the sender decides (art. 23(3)). */
@Path("/api/v1/matters/{id}/routing/referrals/{referral}/objection")
@Tag(name = "routing")
class ObjectionResource {
    private final ObjectToReferral objectToReferral;
    private final DecideObjection decideObjection;
    private final Caller caller;

    ObjectionResource(ObjectToReferral objectToReferral, DecideObjection decideObjection, Caller caller) {
        this.objectToReferral = objectToReferral;
        this.decideObjection = decideObjection;
        this.caller = caller;
    }

    /**
     * @param reasons the detailed reasons
     * @param proposed code of the organ held to be in charge; left out when the directory has none, the reasons then say so
     */
    record ObjectionRequest(
            @NotBlank @Size(min = 10, max = 2000) String reasons,
            @Size(max = 60) @Nullable String proposed) {}

    /**
     * @param agreed whether the claim is returned
     * @param reasons why
     */
    record ObjectionDecisionRequest(
            @NotNull Boolean agreed,
            @NotBlank @Size(min = 4, max = 2000) String reasons) {}

    @POST
    @RolesAllowed("handler")
    @Operation(summary = "Object to a referral within 5 working days of its receipt (art. 23(3)); the state guards it")
    public ReferralView object(UUID id, UUID referral, @NotNull @Valid ObjectionRequest request) {
        OwnReferral.Order order = new OwnReferral.Order(id, referral, caller.actor(), caller.has("cleared"));
        return ReferralView.of(objectToReferral
                .object(order, request.reasons(), request.proposed())
                .orThrow());
    }

    @POST
    @Path("/decision")
    @RolesAllowed("dispatcher")
    @Operation(
            summary = "Decide on an objection: return the claim, or reject with reasons; needs If-Match",
            description =
                    "A claim that has been returned too often goes up to the common superior at once (art. 24(1)).")
    @APIResponse(
            responseCode = "200",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response decide(
            UUID id,
            UUID referral,
            @NotNull @Valid ObjectionDecisionRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        DecideObjection.Decided decided = Version.fromIfMatch(ifMatch)
                .map(seen -> new DecideObjection.Order(id, referral, caller.actor(), seen))
                .then(order -> decideObjection.decide(order, request.agreed(), request.reasons()))
                .orThrow();
        return Response.ok(ReferralView.of(decided.referral()))
                .tag(Long.toString(decided.matter().version()))
                .build();
    }
}
