package org.xinfang.routing.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
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
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Version;
import org.xinfang.routing.dispatch.DispatchRequests.DiversionRequest;
import org.xinfang.routing.dispatch.DispatchRequests.NonAcceptanceRequest;
import org.xinfang.routing.dispatch.DispatchRequests.ReferralRequest;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.referral.Referral;
import org.xinfang.routing.referral.ReferralView;

/** Claims leave the registering organ. Each change needs If-Match with the ETag of the matter's routing. */
@Path("/api/v1/matters/{id}/routing")
@Tag(name = "routing")
@RolesAllowed("dispatcher")
class DispatchResource {
    private final ReferClaim referClaim;
    private final AssignClaim assignClaim;
    private final DivertClaim divertClaim;
    private final RefuseClaim refuseClaim;
    private final Caller caller;

    DispatchResource(
            ReferClaim referClaim,
            AssignClaim assignClaim,
            DivertClaim divertClaim,
            RefuseClaim refuseClaim,
            Caller caller) {
        this.referClaim = referClaim;
        this.assignClaim = assignClaim;
        this.divertClaim = divertClaim;
        this.refuseClaim = refuseClaim;
        this.caller = caller;
    }

    /** What is left to do after a claim was led elsewhere or not accepted. */
    record DispatchView(UUID matter, int claim, RoutedMatter.Stage stage) {}

    @POST
    @Path("/referrals")
    @Operation(summary = "Refer or assign a claim to an organ; needs If-Match")
    @APIResponse(
            responseCode = "201",
            description = "Sent",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response refer(
            UUID id,
            @NotNull @Valid ReferralRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Departure.Made departed = order(id, request.claim(), ifMatch)
                .then(order -> switch (request.way()) {
                    case REFERRAL -> referClaim.refer(order, request.to(), request.assistants());
                    case ASSIGNMENT -> assignClaim.assign(order, request);
                })
                .orThrow();
        UUID referral = departed.dispatch().id();
        return Response.created(URI.create("/api/v1/matters/" + id + "/routing/referrals/" + referral))
                .entity(ReferralView.of(new Referral.Sent(departed.dispatch())))
                .tag(Long.toString(departed.matter().version()))
                .build();
    }

    @POST
    @Path("/diversions")
    @Operation(summary = "Lead a claim to another statutory procedure; needs If-Match")
    @APIResponse(
            responseCode = "201",
            description = "Diverted",
            content = @Content(schema = @Schema(implementation = DispatchView.class)))
    public Response divert(
            UUID id,
            @NotNull @Valid DiversionRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return left(
                request.claim(),
                order(id, request.claim(), ifMatch)
                        .then(order -> divertClaim.divert(order, request.leadTo(), request.knownSince()))
                        .orThrow());
    }

    @POST
    @Path("/non-acceptances")
    @Operation(
            summary = "Do not accept a claim, or no longer accept it; needs If-Match",
            description =
                    "IN_HAND_ELSEWHERE (art. 19(3)) needs organInCharge and matterNumber; VISIT_SKIPS_LEVEL (20(1)) and"
                            + " OUTSIDE_POWERS (23(1)) organInCharge; RE_REVIEWED (36(3)) opinionNumber and"
                            + " opinionDeliveredOn.")
    @APIResponse(
            responseCode = "201",
            description = "Not accepted",
            content = @Content(schema = @Schema(implementation = DispatchView.class)))
    public Response refuse(
            UUID id,
            @NotNull @Valid NonAcceptanceRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return left(
                request.claim(),
                order(id, request.claim(), ifMatch)
                        .then(order -> refuseClaim.refuse(order, request.facts()))
                        .orThrow());
    }

    private Outcome<Desk.Order> order(UUID matter, int claim, @Nullable String ifMatch) {
        return Version.fromIfMatch(ifMatch)
                .map(seen -> new Desk.Order(matter, claim, caller.actor(), caller.has("cleared"), seen));
    }

    private static Response left(int claim, RoutedMatter matter) {
        return Response.status(Response.Status.CREATED)
                .entity(new DispatchView(matter.matter(), claim, matter.stage()))
                .tag(Long.toString(matter.version()))
                .build();
    }
}
