package org.xinfang.handling.acceptance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
class AcceptanceResource {
    private static final int LONGEST_ORGAN_NAME = 100;

    private final AcceptClaim acceptClaim;
    private final RefuseAcceptance refuseAcceptance;
    private final ViewNonAcceptance viewNonAcceptance;
    private final CaseDesk desk;
    private final Caller caller;

    AcceptanceResource(
            AcceptClaim acceptClaim,
            RefuseAcceptance refuseAcceptance,
            ViewNonAcceptance viewNonAcceptance,
            CaseDesk desk,
            Caller caller) {
        this.acceptClaim = acceptClaim;
        this.refuseAcceptance = refuseAcceptance;
        this.viewNonAcceptance = viewNonAcceptance;
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Path("/{claim}/acceptance")
    @RolesAllowed("handler")
    @Operation(summary = "Accept the claim (受理); needs If-Match")
    @APIResponse(
            responseCode = "200",
            description = "Accepted; the written notice is owed",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response accept(UUID matter, int claim, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return desk.carryOut(matter, claim, ifMatch, acceptClaim::accept);
    }

    @POST
    @Path("/{claim}/non-acceptance")
    @RolesAllowed("handler")
    @Operation(
            summary = "Refuse acceptance (不予受理); needs If-Match",
            description = "The clerk states what was found; the ground, its article and its words follow from the law.")
    @APIResponse(
            responseCode = "200",
            description = "Refused and closed; the written notice with its reason is owed",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response refuse(
            UUID matter,
            int claim,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid FindingsRequest request) {
        return desk.carryOut(matter, claim, ifMatch, command -> refuseAcceptance.refuse(command, request.toFindings()));
    }

    @GET
    @Path("/{claim}/non-acceptance")
    @RolesAllowed({"handler", "approver", "registrar", "dispatcher", "supervisor"})
    @Operation(summary = "Why the claim was not accepted")
    public NonAcceptanceView view(UUID matter, int claim) {
        return NonAcceptanceView.of(viewNonAcceptance
                .view(new CaseKey(matter, claim), caller.organ())
                .orThrow());
    }

    /**
     * What was found.
     *
     * @param handledBy name of the organ that already handles the same matter within its period
     * @param visitLevel name of the organ where an appeal by visit belongs, when the visit skipped it
     */
    record FindingsRequest(
            @Size(max = LONGEST_ORGAN_NAME) @Nullable String handledBy,
            @Size(max = LONGEST_ORGAN_NAME) @Nullable String visitLevel) {

        Findings toFindings() {
            return new Findings(handledBy, visitLevel);
        }
    }

    /**
     * A decision not to accept.
     *
     * @param ground code of the ground
     * @param sentence the fact that bars acceptance
     * @param article the article it rests on
     * @param whereToGo where the petitioner should turn
     */
    record NonAcceptanceView(String ground, String sentence, String article, String whereToGo) {

        static NonAcceptanceView of(NonAcceptance decision) {
            return new NonAcceptanceView(
                    decision.ground(), decision.sentence(), decision.article().cited(), decision.whereToGo());
        }
    }
}
