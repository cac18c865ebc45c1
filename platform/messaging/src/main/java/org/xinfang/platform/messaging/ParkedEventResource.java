package org.xinfang.platform.messaging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Operations: see what is parked, and redrive it when its reason is gone. */
@Path("/ops/parked-events")
@RolesAllowed("administrator")
@Tag(name = "operations")
class ParkedEventResource {
    private static final int MOST = 500;

    private final ParkedEvents parked;
    private final RedriveParkedEvents redriveParkedEvents;

    ParkedEventResource(ParkedEvents parked, RedriveParkedEvents redriveParkedEvents) {
        this.parked = parked;
        this.redriveParkedEvents = redriveParkedEvents;
    }

    /** One key of one channel. */
    record RedriveRequest(String channel, String key) {}

    /** How many events took effect. */
    record RedriveView(int redriven) {}

    @GET
    @Operation(summary = "List parked events", description = "The oldest 500 events that wait, without content.")
    public List<ParkedEvent> list() {
        return parked.open(MOST);
    }

    @POST
    @Path("/redrive")
    @Operation(summary = "Redrive the parked events of one key, in order, all or none")
    public RedriveView redrive(RedriveRequest request) {
        return new RedriveView(
                redriveParkedEvents.redrive(request.channel(), request.key()).orThrow());
    }
}
