package org.xinfang.handling.execution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.casefile.CaseDesk;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.platform.web.Caller;

@Path("/api/v1/matters/{matter}/handling/{claim}/execution")
@Tag(name = "execution")
class ExecutionResource {
    private final ReportExecution reportExecution;
    private final UrgeExecution urgeExecution;
    private final ViewExecution viewExecution;
    private final CaseDesk desk;
    private final Caller caller;

    ExecutionResource(
            ReportExecution reportExecution,
            UrgeExecution urgeExecution,
            ViewExecution viewExecution,
            CaseDesk desk,
            Caller caller) {
        this.reportExecution = reportExecution;
        this.urgeExecution = urgeExecution;
        this.viewExecution = viewExecution;
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Path("/reports")
    @RolesAllowed("handler")
    @Operation(
            summary = "Report with proof how far a supporting opinion is carried out (执行情况); needs If-Match",
            description = "The claim is closed when a report says COMPLETE (art. 32(2)).")
    public Response report(
            UUID matter,
            int claim,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ReportDraft draft) {
        return desk.carryOut(matter, claim, ifMatch, command -> reportExecution.report(command, draft));
    }

    @POST
    @Path("/urgings")
    @RolesAllowed("approver")
    @Operation(summary = "Urge the unit that has to carry the opinion out (督促执行); needs If-Match")
    public Response urge(
            UUID matter,
            int claim,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull UrgingDraft draft) {
        return desk.carryOut(matter, claim, ifMatch, command -> urgeExecution.urge(command, draft));
    }

    @GET
    @RolesAllowed({"handler", "approver", "registrar", "dispatcher", "supervisor"})
    @Operation(summary = "How the newest opinion is carried out: reports and urgings, the oldest first")
    public ExecutionView view(UUID matter, int claim) {
        return viewExecution.view(new CaseKey(matter, claim), caller.organ()).orThrow();
    }
}
