package org.xinfang.intake.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.intake.matter.FindVisibleMatter;
import org.xinfang.intake.number.Receipt;
import org.xinfang.intake.progress.TimelineLine.Audience;

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
    public ProgressView query(@NotNull @Valid Receipt receipt) {
        return viewProgress.progress(findVisibleMatter.byReceipt(receipt).orThrow(), Audience.PETITIONER);
    }
}
