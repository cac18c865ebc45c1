package org.xinfang.handling.answer;

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
class AnswerResource {
    private final DraftAnswer draftAnswer;
    private final GiveAnswer giveAnswer;
    private final ViewAnswer viewAnswer;
    private final CaseDesk desk;
    private final Caller caller;

    AnswerResource(
            DraftAnswer draftAnswer, GiveAnswer giveAnswer, ViewAnswer viewAnswer, CaseDesk desk, Caller caller) {
        this.draftAnswer = draftAnswer;
        this.giveAnswer = giveAnswer;
        this.viewAnswer = viewAnswer;
        this.desk = desk;
        this.caller = caller;
    }

    @PUT
    @Path("/{claim}/answer")
    @RolesAllowed("handler")
    @Operation(
            summary = "Draft the answer (答复), or replace the draft; needs If-Match",
            description = "To a suggestion: result and answer (art. 29), and toldBy when it is told the simple"
                    + " way. Under a duty: answer, legalBasis and remedy"
                    + " (art. 31(5)).")
    @APIResponse(
            responseCode = "200",
            description = "Kept as a draft that awaits approval",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response draft(
            UUID matter,
            int claim,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull AnswerDraft draft) {
        return desk.carryOut(matter, claim, ifMatch, command -> draftAnswer.draft(command, draft));
    }

    @GET
    @Path("/{claim}/answer")
    @RolesAllowed({"handler", "approver", "registrar", "dispatcher", "supervisor"})
    @Operation(summary = "The answer; a draft is shown to the organ in charge only")
    public AnswerView view(UUID matter, int claim) {
        return AnswerView.of(
                viewAnswer.view(new CaseKey(matter, claim), caller.organ()).orThrow());
    }

    @POST
    @Path("/{claim}/answer/approval")
    @RolesAllowed("approver")
    @Operation(
            summary = "Approve and give the answer; needs If-Match",
            description = "By another person than the drafter.")
    @APIResponse(
            responseCode = "200",
            description = "Given",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response approve(UUID matter, int claim, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return desk.carryOut(matter, claim, ifMatch, giveAnswer::give);
    }
}
