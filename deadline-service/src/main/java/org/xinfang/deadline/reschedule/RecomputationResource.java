package org.xinfang.deadline.reschedule;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.platform.web.Problems;

/** Whether the open limits have been counted with the newest calendar of a year. */
@Path("/api/v1/calendars/{year: 20\\d\\d}/recomputation")
@PermitAll
@Tag(name = "calendars", description = "工作日历")
class RecomputationResource {

    private final ViewRecomputation viewRecomputation;

    RecomputationResource(ViewRecomputation viewRecomputation) {
        this.viewRecomputation = viewRecomputation;
    }

    @GET
    @Operation(
            summary = "How far the new count after the last change of the year has come",
            description = "Done when no due day is open; 404 when no import has changed a day of the year.")
    public Recomputation latest(int year) {
        return viewRecomputation.latest(year).orElseThrow(() -> Problems.of("not-found", 404, Map.of()));
    }
}
