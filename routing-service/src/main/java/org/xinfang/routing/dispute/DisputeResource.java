package org.xinfang.routing.dispute;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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

/** Disputes on who is in charge of a claim (art. 24(1)). */
@Path("/api/v1/matters/{id}/routing")
@Tag(name = "routing")
class DisputeResource {
    private final RaiseDispute raiseDispute;
    private final DecideDispute decideDispute;
    private final ViewDispute viewDispute;
    private final Caller caller;

    DisputeResource(RaiseDispute raiseDispute, DecideDispute decideDispute, ViewDispute viewDispute, Caller caller) {
        this.raiseDispute = raiseDispute;
        this.decideDispute = decideDispute;
        this.viewDispute = viewDispute;
        this.caller = caller;
    }

    /**
     * @param claim number of the claim
     * @param reasons what the dispute is about
     */
    record DisputeRequest(
            @Min(1) @Max(99) int claim,
            @NotBlank @Size(min = 4, max = 2000) String reasons) {}

    /** @param reasons why the organ keeps to its objection */
    record ContestRequest(
            @NotBlank @Size(min = 4, max = 2000) String reasons) {}

    /**
     * @param organInCharge code of the designated organ
     * @param reasons why
     */
    record DisputeDecisionRequest(
            @NotBlank @Size(max = 60) String organInCharge,
            @NotBlank @Size(min = 4, max = 2000) String reasons) {}

    @POST
    @Path("/disputes")
    @RolesAllowed("dispatcher")
    @Operation(
            summary = "Take the question of who is in charge up; needs If-Match",
            description = "Of a returned claim, or of one whose objection the sender cannot decide.")
    @APIResponse(
            responseCode = "201",
            description = "Raised",
            content = @Content(schema = @Schema(implementation = DisputeView.class)))
    public Response raise(
            UUID id,
            @NotNull @Valid DisputeRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return created(Version.fromIfMatch(ifMatch)
                .map(seen -> new RaiseDispute.Order(id, request.claim(), caller.actor(), seen))
                .then(order -> raiseDispute.bySender(order, request.reasons()))
                .orThrow());
    }

    @POST
    @Path("/referrals/{referral}/dispute")
    @RolesAllowed("handler")
    @Operation(summary = "Keep to a rejected objection: take the question up; the state guards it")
    @APIResponse(
            responseCode = "201",
            description = "Raised",
            content = @Content(schema = @Schema(implementation = DisputeView.class)))
    public Response contest(UUID id, UUID referral, @NotNull @Valid ContestRequest request) {
        OwnReferral.Order order = new OwnReferral.Order(id, referral, caller.actor(), caller.has("cleared"));
        return created(raiseDispute.byReceiver(order, request.reasons()).orThrow());
    }

    @GET
    @Path("/disputes/{dispute}")
    @RolesAllowed({"dispatcher", "handler", "approver", "supervisor"})
    @Operation(summary = "Show a dispute; its ETag is what the decision wants as If-Match")
    @APIResponse(
            responseCode = "200",
            description = "The dispute",
            content = @Content(schema = @Schema(implementation = DisputeView.class)))
    public Response show(UUID id, UUID dispute) {
        Disputes.Versioned stored = viewDispute.one(id, dispute, caller.organ()).orElseThrow(NotFoundException::new);
        return Response.ok(DisputeView.of(stored.dispute()))
                .tag(Long.toString(stored.version()))
                .build();
    }

    @POST
    @Path("/disputes/{dispute}/decision")
    @RolesAllowed({"dispatcher", "approver"})
    @Operation(summary = "Designate the organ in charge, as common superior or joint conference; needs If-Match")
    public DisputeView decide(
            UUID id,
            UUID dispute,
            @NotNull @Valid DisputeDecisionRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return DisputeView.of(Version.fromIfMatch(ifMatch)
                .map(seen -> new DecideDispute.Order(id, dispute, caller.actor(), seen))
                .then(order -> decideDispute.decide(order, request.organInCharge(), request.reasons()))
                .orThrow());
    }

    private static Response created(Dispute dispute) {
        URI place = URI.create("/api/v1/matters/" + dispute.subject().matter() + "/routing/disputes/" + dispute.id());
        return Response.created(place).entity(DisputeView.of(dispute)).build();
    }
}
