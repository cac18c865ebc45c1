package org.xinfang.intake.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.intake.matter.FindVisibleMatter;
import org.xinfang.intake.progress.TimelineLine.Audience;
import org.xinfang.platform.core.Refusal;
import org.xinfang.platform.core.RefusedException;

/** For whoever holds the receipt, without signing in. */
@Path("/api/v1/progress-queries")
@PermitAll
@Tag(name = "progress")
class ProgressQueryResource {
    private final FindVisibleMatter findVisibleMatter;
    private final ViewProgress viewProgress;

    ProgressQueryResource(FindVisibleMatter findVisibleMatter, ViewProgress viewProgress) {
        this.findVisibleMatter = findVisibleMatter;
        this.viewProgress = viewProgress;
    }

    @POST
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
