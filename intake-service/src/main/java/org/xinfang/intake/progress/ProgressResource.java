package org.xinfang.intake.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.intake.matter.FindVisibleMatter;
import org.xinfang.intake.progress.TimelineLine.Audience;
import org.xinfang.platform.web.Caller;

@Path("/api/v1/matters/{id}/progress")
@Tag(name = "progress")
class ProgressResource {
    private final FindVisibleMatter findVisibleMatter;
    private final ViewProgress viewProgress;
    private final Caller caller;

    ProgressResource(FindVisibleMatter findVisibleMatter, ViewProgress viewProgress, Caller caller) {
        this.findVisibleMatter = findVisibleMatter;
        this.viewProgress = viewProgress;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"registrar", "dispatcher", "handler", "approver", "supervisor", "cleared", "partner", "petitioner"})
    @Operation(summary = "Timeline of a matter and its running time limits, from the events of all services")
    public ProgressView progress(UUID id) {
        Audience reader = caller.has("petitioner") ? Audience.PETITIONER : Audience.STAFF;
        return findVisibleMatter
                .forCaller(id, caller)
                .map(matter -> viewProgress.progress(matter, reader))
                .orElseThrow(NotFoundException::new);
    }
}
