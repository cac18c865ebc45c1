package org.xinfang.handling.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.answer.Adoption;
import org.xinfang.handling.casefile.CaseDesk;
import org.xinfang.handling.casefile.UnknownState;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Page;
import org.xinfang.platform.web.Version;

@Path("/api/v1/handling/proposals")
@Tag(name = "proposals", description = "三项建议")
class ProposalResource {
    private final DraftProposal draftProposal;
    private final MakeProposal makeProposal;
    private final AnswerProposal answerProposal;
    private final ViewProposals viewProposals;
    private final CaseDesk desk;
    private final Caller caller;

    ProposalResource(
            DraftProposal draftProposal,
            MakeProposal makeProposal,
            AnswerProposal answerProposal,
            ViewProposals viewProposals,
            CaseDesk desk,
            Caller caller) {
        this.draftProposal = draftProposal;
        this.makeProposal = makeProposal;
        this.answerProposal = answerProposal;
        this.viewProposals = viewProposals;
        this.desk = desk;
        this.caller = caller;
    }

    @PUT
    @Path("/{proposal}")
    @RolesAllowed("supervisor")
    @Operation(summary = "Replace a draft; needs If-Match")
    public Response redraft(
            UUID proposal, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull ProposalDraft draft) {
        return carryOut(proposal, ifMatch, command -> draftProposal.redraft(command, draft));
    }

    @POST
    @Path("/{proposal}/approval")
    @RolesAllowed("approver")
    @Operation(
            summary = "Approve and make the proposal; needs If-Match",
            description = "By another person than the drafter. The addressed organ owes a written answer (TL-13).")
    public Response approve(UUID proposal, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return carryOut(proposal, ifMatch, makeProposal::make);
    }

    @POST
    @Path("/{proposal}/answer")
    @RolesAllowed("approver")
    @Operation(summary = "Answer the proposal for the addressed organ (书面反馈); needs If-Match")
    public Response answer(
            UUID proposal,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull AnswerRequest request) {
        return carryOut(
                proposal, ifMatch, command -> answerProposal.answer(command, request.adoption(), request.answer()));
    }

    @GET
    @Path("/{proposal}")
    @RolesAllowed({"handler", "approver", "registrar", "dispatcher", "supervisor"})
    @Operation(summary = "A proposal; a draft is shown to its department only")
    public Response view(UUID proposal) {
        return show(viewProposals.one(proposal, caller.organ()).orThrow());
    }

    @GET
    @RolesAllowed({"handler", "approver", "registrar", "dispatcher", "supervisor"})
    @Operation(
            summary = "What the caller's organ proposed, and what was proposed to it, the oldest first",
            description = "Those in one state, or all.")
    public Page<ProposalView> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(100_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(200) int size) {
        Set<Proposal.State> states = state == null
                ? EnumSet.allOf(Proposal.State.class)
                : EnumSet.of(UnknownState.unless(state, Proposal.State.values()).orThrow());
        Page<Proposal> found = viewProposals.of(caller.organ(), states, page, size);
        return new Page<>(
                found.items().stream()
                        .map(proposal -> ProposalView.of(proposal, desk.officer()))
                        .toList(),
                found.total(),
                page,
                size);
    }

    private Response carryOut(
            UUID proposal, @Nullable String ifMatch, Function<ProposalCommand, Outcome<Proposal>> useCase) {
        return show(Version.fromIfMatch(ifMatch)
                .map(seen -> new ProposalCommand(proposal, desk.officer(), seen))
                .then(useCase)
                .orThrow());
    }

    private Response show(Proposal proposal) {
        return ProposalView.of(proposal, desk.officer()).toResponse();
    }

    /**
     * @param adoption whether the proposal is adopted
     * @param answer what is done about it, or why it is not adopted
     */
    record AnswerRequest(
            @Nullable Adoption adoption, @Nullable String answer) {}
}
