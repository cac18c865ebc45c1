package org.xinfang.handling.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.casefile.CaseDesk;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Caller;

@Path("/api/v1/matters/{matter}/handling/{claim}/closing-report")
@Tag(name = "handling")
class ReportResource {
    private final DraftReport draftReport;
    private final SubmitReport submitReport;
    private final DecideReport decideReport;
    private final ViewReport viewReport;
    private final CaseDesk desk;
    private final Caller caller;

    ReportResource(
            DraftReport draftReport,
            SubmitReport submitReport,
            DecideReport decideReport,
            ViewReport viewReport,
            CaseDesk desk,
            Caller caller) {
        this.draftReport = draftReport;
        this.submitReport = submitReport;
        this.decideReport = decideReport;
        this.viewReport = viewReport;
        this.desk = desk;
        this.caller = caller;
    }

    @PUT
    @RolesAllowed("handler")
    @Operation(
            summary = "Draft the closing report on an assigned claim (办结报告), or replace the draft",
            description =
                    "When the opinion or answer is issued, or the claim is closed. All but the first draft need If-Match"
                            + " with the report's ETag.")
    @APIResponse(
            responseCode = "200",
            description = "Kept as a draft that awaits approval",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response draft(
            UUID matter,
            int claim,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ReportDraft draft) {
        return show(draftReport
                .draft(new CaseKey(matter, claim), desk.officer(), ifMatch, draft)
                .orThrow());
    }

    @POST
    @Path("/approval")
    @RolesAllowed("approver")
    @Operation(
            summary = "Sign the report and submit it to the assigner; needs If-Match",
            description = "By another person than the drafter. It is what TL-10 waits for.")
    public Response approve(UUID matter, int claim, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return carryOut(matter, claim, ifMatch, submitReport::submit);
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed("supervisor")
    @Operation(summary = "Accept the report as the assigner; needs If-Match")
    public Response accept(UUID matter, int claim, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return carryOut(matter, claim, ifMatch, decideReport::accept);
    }

    @POST
    @Path("/return")
    @RolesAllowed("supervisor")
    @Operation(summary = "Send the report back as the assigner, with a day for the next one; needs If-Match")
    public Response sendBack(
            UUID matter,
            int claim,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ReturnRequest request) {
        return carryOut(
                matter, claim, ifMatch, command -> decideReport.sendBack(command, request.reason(), request.redoBy()));
    }

    @GET
    @RolesAllowed({"handler", "approver", "registrar", "dispatcher", "supervisor"})
    @Operation(summary = "The newest closing report; a draft is shown to the organ in charge only")
    public Response view(UUID matter, int claim) {
        return show(viewReport.view(new CaseKey(matter, claim), caller.organ()).orThrow());
    }

    private Response carryOut(
            UUID matter, int claim, @Nullable String ifMatch, Function<Command, Outcome<ReportOnCase>> useCase) {
        return show(
                desk.command(new CaseKey(matter, claim), ifMatch).then(useCase).orThrow());
    }

    private Response show(ReportOnCase found) {
        ReportView view = ReportView.of(found, desk.officer());
        return Response.ok(view).tag(Long.toString(view.version())).build();
    }

    /**
     * @param reason what the report lacks
     * @param redoBy last day for the next one
     */
    record ReturnRequest(@Nullable String reason, @Nullable LocalDate redoBy) {}
}
