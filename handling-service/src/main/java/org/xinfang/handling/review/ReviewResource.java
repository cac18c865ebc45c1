package org.xinfang.handling.review;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.casefile.CaseDesk;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.Stage;
import org.xinfang.platform.web.Caller;

@Path("/api/v1/matters/{matter}/handling/{claim}/{stage:review|re-review}")
@Tag(name = "review")
class ReviewResource {
    private final RequestReview requestReview;
    private final DecideAdmission admission;
    private final DraftReview draftReview;
    private final IssueReview issueReview;
    private final ViewReview viewReview;
    private final CaseDesk desk;
    private final Caller caller;

    ReviewResource(
            RequestReview requestReview,
            DecideAdmission admission,
            DraftReview draftReview,
            IssueReview issueReview,
            ViewReview viewReview,
            CaseDesk desk,
            Caller caller) {
        this.requestReview = requestReview;
        this.admission = admission;
        this.draftReview = draftReview;
        this.issueReview = issueReview;
        this.viewReview = viewReview;
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("handler")
    @Operation(
            summary = "Enter the petitioner's request for review (复查) or re-review (复核)",
            description = "At the organ that the opinion names. A late request is entered too; it is not admitted.")
    public Response request(UUID matter, int claim, String stage, @NotNull RequestDraft draft) {
        return desk.show(requestReview
                .request(key(matter, claim, stage), desk.officer(), draft)
                .orThrow());
    }

    @GET
    @RolesAllowed({"handler", "approver", "registrar", "dispatcher", "supervisor"})
    @Operation(summary = "The newest review or re-review of the claim: state, history, and what the caller may do now")
    public Response view(UUID matter, int claim, String stage) {
        return desk.show(
                viewReview.examining(key(matter, claim, stage), caller.organ()).orThrow());
    }

    @POST
    @Path("/admission")
    @RolesAllowed("handler")
    @Operation(summary = "Admit the request; needs If-Match")
    public Response admit(
            UUID matter, int claim, String stage, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return desk.carryOut(key(matter, claim, stage), ifMatch, admission::admit);
    }

    @POST
    @Path("/non-admission")
    @RolesAllowed("handler")
    @Operation(
            summary = "Do not admit the request (不予复查、复核); needs If-Match",
            description = "The clerk states what was found; lateness is known. Ground and words follow.")
    public Response refuse(
            UUID matter,
            int claim,
            String stage,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull BarRequest found) {
        return desk.carryOut(
                key(matter, claim, stage),
                ifMatch,
                command -> admission.refuse(
                        command, found.newClaim(), found.otherRoute(), Boolean.TRUE.equals(found.repeatsWithdrawn())));
    }

    @PUT
    @Path("/opinion")
    @RolesAllowed("handler")
    @Operation(summary = "Draft the review or re-review opinion, or replace the draft; needs If-Match")
    public Response draft(
            UUID matter,
            int claim,
            String stage,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ReviewDraft draft) {
        return desk.carryOut(key(matter, claim, stage), ifMatch, command -> draftReview.draft(command, draft));
    }

    @GET
    @Path("/opinion")
    @RolesAllowed({"handler", "approver", "registrar", "dispatcher", "supervisor"})
    @Operation(summary = "The review or re-review opinion; a draft is shown to the organ that examines only")
    public ReviewView opinion(UUID matter, int claim, String stage) {
        return viewReview.opinion(key(matter, claim, stage), caller.organ()).orThrow();
    }

    @POST
    @Path("/opinion/approval")
    @RolesAllowed("approver")
    @Operation(
            summary = "Approve and issue the opinion; needs If-Match",
            description = "By another person than the drafter. A revoked opinion is handled again.")
    public Response approve(
            UUID matter, int claim, String stage, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return desk.carryOut(key(matter, claim, stage), ifMatch, issueReview::issue);
    }

    private static CaseKey key(UUID matter, int claim, String stage) {
        return new CaseKey(matter, claim, Stage.ofPath(stage));
    }

    /**
     * What bars the examination.
     *
     * @param newClaim a claim that was not handled before
     * @param otherRoute the procedure where the claim belongs
     * @param repeatsWithdrawn whether it has no other facts and reasons than a request that was withdrawn
     */
    record BarRequest(
            @Nullable String newClaim,
            @Nullable String otherRoute,
            @Nullable Boolean repeatsWithdrawn) {}
}
