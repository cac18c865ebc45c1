package org.xinfang.routing.leadcase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Version;

/** What a leading official does about a claim he answers for, and whether the dispute is settled. */
@Path("/api/v1/matters/{id}/routing/lead-cases/{claim}")
@Tag(name = "routing")
class LeadCaseResource {
    private final ViewLeadCases viewLeadCases;
    private final KeepLeadCase keepLeadCase;
    private final Caller caller;

    LeadCaseResource(ViewLeadCases viewLeadCases, KeepLeadCase keepLeadCase, Caller caller) {
        this.viewLeadCases = viewLeadCases;
        this.keepLeadCase = keepLeadCase;
        this.caller = caller;
    }

    /**
     * What the official did himself.
     *
     * @param kind READING (阅办), RECEPTION (接访), VISIT (下访), COORDINATION (协调会) or CALL (电话沟通)
     * @param on legal date, not before the case began and not after today
     * @param petitionersMet how many petitioners he spoke to; at least 1 for receptions and visits
     * @param findings what came out of it
     * @param next what he wants to be done next, or null
     */
    record StepRequest(
            @NotNull LeadStep.Kind kind,
            @NotNull LocalDate on,
            @Min(0) @Max(9999) int petitionersMet,
            @NotBlank @Size(min = 4, max = 2000) String findings,
            @Valid @Nullable NextRequest next) {

        LeadStep.Act act() {
            return new LeadStep.Act(kind, on, petitionersMet, findings);
        }

        Optional<LeadStep.Next> nextStep() {
            return Optional.ofNullable(next).map(asked -> new LeadStep.Next(asked.action(), asked.by()));
        }
    }

    /**
     * @param action what is to be done
     * @param by legal date by which he wants it, not before the step itself
     */
    record NextRequest(
            @NotBlank @Size(min = 2, max = 500) String action,
            @NotNull LocalDate by) {}

    /**
     * @param resolution RESOLVED (化解) or UNRESOLVED (未化解)
     * @param account what settled it and how the petitioner confirmed that, or why it could not be settled
     */
    record ResultRequest(
            LeadResult.@NotNull Resolution resolution,
            @NotBlank @Size(min = 4, max = 2000) String account) {}

    @GET
    @RolesAllowed({"dispatcher", "handler", "approver", "supervisor"})
    @Operation(
            summary = "Show the latest lead case of a claim; its ETag is what the changes want as If-Match",
            description = "For the petition department that keeps it and those of the regions above, the organ whose"
                    + " official answers for the claim, and the organ that has the claim in hand; 404 for others.")
    @APIResponse(
            responseCode = "200",
            description = "The lead case",
            content = @Content(schema = @Schema(implementation = LeadCaseView.class)))
    public Response show(UUID id, @Min(1) @Max(99) int claim) {
        return answer(
                Response.Status.OK, viewLeadCases.one(id, claim, caller.organ()).orElseThrow(NotFoundException::new));
    }

    @POST
    @Path("/steps")
    @RolesAllowed("dispatcher")
    @Operation(summary = "Record what the leading official did himself (阅办、接访、下访、协调会、电话沟通); needs If-Match")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = LeadCaseView.class)))
    public Response record(
            UUID id,
            @Min(1) @Max(99) int claim,
            @NotNull @Valid StepRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(
                Response.Status.CREATED,
                order(id, claim, ifMatch)
                        .then(order -> keepLeadCase.record(order, request.act(), request.nextStep()))
                        .orThrow());
    }

    @POST
    @Path("/result")
    @RolesAllowed("dispatcher")
    @Operation(
            summary = "End a lead case with whether the dispute is settled (化解); needs If-Match",
            description = "It closes nothing (办结) and takes no remedy away. Settled only after an official met the"
                    + " petitioner.")
    @APIResponse(
            responseCode = "200",
            description = "Ended",
            content = @Content(schema = @Schema(implementation = LeadCaseView.class)))
    public Response conclude(
            UUID id,
            @Min(1) @Max(99) int claim,
            @NotNull @Valid ResultRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(
                Response.Status.OK,
                order(id, claim, ifMatch)
                        .then(order -> keepLeadCase.conclude(order, request.resolution(), request.account()))
                        .orThrow());
    }

    private Outcome<KeepLeadCase.Order> order(UUID id, int claim, @Nullable String ifMatch) {
        return Version.fromIfMatch(ifMatch).map(seen -> new KeepLeadCase.Order(id, claim, caller.actor(), seen));
    }

    private Response answer(Response.Status status, LeadCases.Versioned stored) {
        boolean keeps =
                caller.has("dispatcher") && stored.led().registrar().code().equals(caller.organ());
        return Response.status(status)
                .entity(LeadCaseView.of(stored.led(), keeps))
                .tag(Long.toString(stored.version()))
                .build();
    }
}
