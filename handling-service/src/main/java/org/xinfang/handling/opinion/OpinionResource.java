package org.xinfang.handling.opinion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.casefile.CaseDesk;
import org.xinfang.handling.casefile.CaseView;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.platform.web.Caller;

@Path("/api/v1/matters/{matter}/handling")
@Tag(name = "handling")
class OpinionResource {
    private final DraftOpinion draftOpinion;
    private final IssueOpinion issueOpinion;
    private final ViewOpinion viewOpinion;
    private final CaseDesk desk;
    private final Caller caller;

    OpinionResource(
            DraftOpinion draftOpinion,
            IssueOpinion issueOpinion,
            ViewOpinion viewOpinion,
            CaseDesk desk,
            Caller caller) {
        this.draftOpinion = draftOpinion;
        this.issueOpinion = issueOpinion;
        this.viewOpinion = viewOpinion;
        this.desk = desk;
        this.caller = caller;
    }

    @PUT
    @Path("/{claim}/opinion")
    @RolesAllowed("handler")
    @Operation(
            summary = "Draft the written opinion (处理意见), or replace the draft; needs If-Match",
            description = "Every part is mandatory (art. 32(1)); without a claim of its own the draft answers the"
                    + " petitioner's words.")
    @APIResponse(
            responseCode = "200",
            description = "Kept as a draft that awaits approval",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response draft(
            UUID matter,
            int claim,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull OpinionDraft draft) {
        return desk.carryOut(matter, claim, ifMatch, command -> draftOpinion.draft(command, draft));
    }

    @GET
    @Path("/{claim}/opinion")
    @RolesAllowed({"handler", "approver", "registrar", "dispatcher", "supervisor"})
    @Operation(summary = "The written opinion; a draft is shown to the organ in charge only")
    public OpinionView view(UUID matter, int claim) {
        return viewOpinion.view(new CaseKey(matter, claim), caller.organ()).orThrow();
    }

    @POST
    @Path("/{claim}/opinion/approval")
    @RolesAllowed("approver")
    @Operation(
            summary = "Approve and issue the opinion; needs If-Match",
            description = "By another person than the drafter.")
    @APIResponse(
            responseCode = "200",
            description = "Issued",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response approve(UUID matter, int claim, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return desk.carryOut(matter, claim, ifMatch, issueOpinion::issue);
    }
}
