package org.xinfang.deadline.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.deadline.limit.TimeLimits;
import org.xinfang.deadline.worklist.TimeLimitResource.TimeLimitWithHistory;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.RefusedException;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Version;

/** One limit answers why: rule, article, day 0, how the days were counted, what moved them, and its history. */
@Path("/api/v1/time-limits/{timeLimit}")
@RolesAllowed({"registrar", "dispatcher", "handler", "approver", "reviewer", "supervisor"})
@Tag(name = "time-limits", description = "期限")
class ExplainResource {

    private final VisibleLimits visible;
    private final TimeLimits limits;
    private final LegalClock clock;
    private final Caller caller;

    ExplainResource(VisibleLimits visible, TimeLimits limits, LegalClock clock, Caller caller) {
        this.visible = visible;
        this.limits = limits;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "A limit with the reasons for each of its days",
            description = "The ETag is what a decision about the limit (extension, reopening) sends back as If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The limit",
            content = @Content(schema = @Schema(implementation = TimeLimitWithHistory.class)))
    public Response explain(UUID timeLimit) {
        return visible.find(timeLimit, caller.organ())
                .map(limit -> Response.ok(new TimeLimitWithHistory(
                                TimeLimitView.of(limit, clock.today()), limits.history(timeLimit)))
                        .header(HttpHeaders.ETAG, new Version(limits.version(timeLimit)).tag())
                        .build())
                .orElseThrow(() -> new RefusedException(new NoLimits()));
    }
}
