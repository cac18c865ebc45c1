package org.xinfang.intake.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.intake.matter.FindVisibleMatter;
import org.xinfang.intake.progress.TimelineLine.Audience;
import org.xinfang.platform.core.Refusal;
import org.xinfang.platform.core.RefusedException;
import org.xinfang.platform.web.Caller;

@Path("/api/v1")
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
    @Path("/matters/{id}/progress")
    @RolesAllowed({"registrar", "dispatcher", "handler", "approver", "supervisor", "cleared", "partner", "petitioner"})
    @Operation(summary = "Timeline of a matter and its running time limits, from the events of all services")
    public ProgressView progress(UUID id) {
        Audience reader = caller.has("petitioner") ? Audience.PETITIONER : Audience.STAFF;
        return findVisibleMatter
                .forCaller(id, caller)
                .map(matter -> viewProgress.progress(matter, reader))
                .orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("/progress-queries")
    @PermitAll
    @Operation(
            summary = "Public query by matter number and query code",
            description = "A POST, so that the code stands in no log and no history. Wrong pairs answer 404.")
    public ProgressView query(@NotNull @Valid ProgressQuery query) {
        return findVisibleMatter
                .byQueryCode(query.number(), query.queryCode())
                .map(matter -> viewProgress.progress(matter, Audience.PETITIONER))
                .orElseThrow(() -> new RefusedException(new QueryCodeWrong()));
    }

    private record QueryCodeWrong() implements Refusal {
        @Override
        public String problem() {
            return "query-code-wrong";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}
