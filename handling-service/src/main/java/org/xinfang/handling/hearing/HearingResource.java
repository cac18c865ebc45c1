package org.xinfang.handling.hearing;

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
import org.xinfang.handling.hearing.Minutes.MinutesDraft;
import org.xinfang.handling.hearing.Recusal.RecusalDraft;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.Stage;
import org.xinfang.platform.web.Caller;

@Path("/api/v1/matters/{matter}/handling/{claim}/{stage:first-handling|review|re-review}/hearing")
@Tag(name = "hearing")
class HearingResource {
    private final OpenHearing openHearing;
    private final RecuseMember recuseMember;
    private final EndHearing endHearing;
    private final ViewHearing viewHearing;
    private final CaseDesk desk;
    private final Caller caller;

    HearingResource(
            OpenHearing openHearing,
            RecuseMember recuseMember,
            EndHearing endHearing,
            ViewHearing viewHearing,
            CaseDesk desk,
            Caller caller) {
        this.openHearing = openHearing;
        this.recuseMember = recuseMember;
        this.endHearing = endHearing;
        this.viewHearing = viewHearing;
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("handler")
    @Operation(
            summary = "Decide to hold a hearing (听证) and announce it; needs If-Match",
            description = "From this day until its end the days of a re-review are not counted (art. 36(2)); elsewhere"
                    + " they are.")
    public Response open(
            UUID matter,
            int claim,
            String stage,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull HearingDraft draft) {
        return desk.carryOut(key(matter, claim, stage), ifMatch, command -> openHearing.open(command, draft));
    }

    @GET
    @RolesAllowed({"handler", "approver", "registrar", "dispatcher", "supervisor"})
    @Operation(summary = "The newest hearing: panel, recusals, record and conclusion")
    public ViewHearing.HearingView view(UUID matter, int claim, String stage) {
        return viewHearing.view(key(matter, claim, stage), caller.organ()).orThrow();
    }

    @POST
    @Path("/recusals")
    @RolesAllowed("approver")
    @Operation(summary = "Replace a member of the panel who has an interest (回避, art. 28(3)); needs If-Match")
    public Response recuse(
            UUID matter,
            int claim,
            String stage,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull RecusalDraft draft) {
        return desk.carryOut(key(matter, claim, stage), ifMatch, command -> recuseMember.recuse(command, draft));
    }

    @POST
    @Path("/end")
    @RolesAllowed("handler")
    @Operation(
            summary = "End the hearing with its record and the majority's conclusion; needs If-Match",
            description = "Not before the announced day.")
    public Response conclude(
            UUID matter,
            int claim,
            String stage,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull MinutesDraft draft) {
        return desk.carryOut(key(matter, claim, stage), ifMatch, command -> endHearing.conclude(command, draft));
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed("handler")
    @Operation(summary = "Cancel the hearing; needs If-Match")
    public Response cancel(
            UUID matter,
            int claim,
            String stage,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull Cancellation cancellation) {
        return desk.carryOut(
                key(matter, claim, stage), ifMatch, command -> endHearing.cancel(command, cancellation.reason()));
    }

    private static CaseKey key(UUID matter, int claim, String stage) {
        return new CaseKey(matter, claim, Stage.ofPath(stage));
    }

    /** @param reason why it is not held */
    record Cancellation(@Nullable String reason) {}
}
