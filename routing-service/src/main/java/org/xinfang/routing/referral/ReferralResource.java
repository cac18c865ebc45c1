package org.xinfang.routing.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.platform.web.Caller;

/** The receiving organ answers a referral. The state guards these steps; they need no If-Match. */
@Path("/api/v1/matters/{id}/routing/referrals/{referral}")
@Tag(name = "routing")
@RolesAllowed("handler")
class ReferralResource {
    private final ReceiveReferral receiveReferral;
    private final TakeUpReferral takeUpReferral;
    private final Caller caller;

    ReferralResource(ReceiveReferral receiveReferral, TakeUpReferral takeUpReferral, Caller caller) {
        this.receiveReferral = receiveReferral;
        this.takeUpReferral = takeUpReferral;
        this.caller = caller;
    }

    @POST
    @Path("/receipt")
    @Operation(summary = "Sign for a referral: day 0 of the organ's limits for notice and objection (art. 23(3))")
    public ReferralView receive(UUID id, UUID referral) {
        return ReferralView.of(receiveReferral.receive(order(id, referral)).orThrow());
    }

    @POST
    @Path("/take-up")
    @Operation(summary = "Take a referral up: no objection is possible any more, handling begins")
    public ReferralView takeUp(UUID id, UUID referral) {
        return ReferralView.of(takeUpReferral.takeUp(order(id, referral)).orThrow());
    }

    private OwnReferral.Order order(UUID matter, UUID referral) {
        return new OwnReferral.Order(matter, referral, caller.actor(), caller.has("cleared"));
    }
}
