package org.xinfang.handling.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.handling.casefile.CaseDesk;
import org.xinfang.handling.lifecycle.CaseKey;

@Path("/api/v1/matters/{matter}/handling/{claim}/proposals")
@Tag(name = "proposals", description = "三项建议")
class ProposalsOnClaimResource {
    private final DraftProposal draftProposal;
    private final CaseDesk desk;

    ProposalsOnClaimResource(DraftProposal draftProposal, CaseDesk desk) {
        this.draftProposal = draftProposal;
        this.desk = desk;
    }

    @POST
    @RolesAllowed("supervisor")
    @Operation(
            summary = "Draft a proposal on what the claim has shown (改进工作、完善政策、追究责任)",
            description = "By a petition department that supervises the organ in charge.")
    @APIResponse(
            responseCode = "200",
            description = "Kept as a draft that awaits approval",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response draft(UUID matter, int claim, @NotNull ProposalDraft draft) {
        return ProposalView.of(
                        draftProposal
                                .draft(new CaseKey(matter, claim), draft, desk.officer())
                                .orThrow(),
                        desk.officer())
                .toResponse();
    }
}
