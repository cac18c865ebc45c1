package org.xinfang.deadline.limit.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.calendar.Certainty;
import org.xinfang.deadline.limit.Terms;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Version;

/** Decisions about one limit by the head of the organ in charge; about a petitioner's window by that of the organ that reviews. */
@Path("/api/v1/time-limits/{timeLimit}")
@RolesAllowed("approver")
@Tag(name = "time-limits", description = "期限")
class DecisionResource {

    private final ExtendTimeLimit extendTimeLimit;
    private final ReopenTimeLimit reopenTimeLimit;
    private final Caller caller;

    DecisionResource(ExtendTimeLimit extendTimeLimit, ReopenTimeLimit reopenTimeLimit, Caller caller) {
        this.extendTimeLimit = extendTimeLimit;
        this.reopenTimeLimit = reopenTimeLimit;
        this.caller = caller;
    }

    @POST
    @Path("extension")
    @Operation(
            summary = "Extend a limit (延长); needs If-Match",
            description = "Once, before it expires, by no more days than its rule allows (art. 34).")
    @APIResponse(
            responseCode = "200",
            description = "Extended; the petitioner is owed the reason in writing",
            content = @Content(schema = @Schema(implementation = NewDays.class)))
    public Response extend(
            UUID timeLimit,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ExtensionRequest request) {
        Order order = order(timeLimit, ifMatch);
        return answer(
                extendTimeLimit.extend(order, request.days(), request.reason()).orThrow());
    }

    @POST
    @Path("reopening")
    @Operation(
            summary = "Open a petitioner's missed limit again (恢复期限); needs If-Match",
            description =
                    "By the organ that would review, after an obstacle that nobody could overcome; he asks within ten"
                            + " days after it ended (民事诉讼法 art. 86 by analogy).")
    @APIResponse(
            responseCode = "200",
            description = "Open again",
            content = @Content(schema = @Schema(implementation = NewDays.class)))
    public Response reopen(
            UUID timeLimit,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReopeningRequest request) {
        Order order = order(timeLimit, ifMatch);
        return answer(reopenTimeLimit.reopen(order, request.toObstacle()).orThrow());
    }

    private Order order(UUID timeLimit, @Nullable String ifMatch) {
        return new Order(timeLimit, caller.actor(), Version.fromIfMatch(ifMatch).orThrow());
    }

    private static Response answer(Decided decided) {
        return Response.ok(NewDays.of(decided.limit().terms()))
                .header(HttpHeaders.ETAG, new Version(decided.version()).tag())
                .build();
    }

    /**
     * @param days in the unit of the rule's period
     * @param reason why the matter is complex; printed on the notice to the petitioner
     */
    record ExtensionRequest(
            @NotNull @Min(1) Integer days,
            @NotBlank @Size(max = 1000) String reason) {}

    /**
     * @param obstacleFrom first day of the obstacle
     * @param obstacleTo its last day
     * @param askedOn day on which the petitioner asked
     * @param ground what the obstacle was
     */
    record ReopeningRequest(
            @NotNull LocalDate obstacleFrom,
            @NotNull LocalDate obstacleTo,
            @NotNull LocalDate askedOn,
            @NotBlank @Size(max = 1000) String ground) {

        Obstacle toObstacle() {
            return new Obstacle(obstacleFrom, obstacleTo, askedOn, ground);
        }
    }

    /** @param endsAt the instant at which the last day is over */
    record NewDays(
            UUID id, String rule, LocalDate strictDue, LocalDate legalDue, OffsetDateTime endsAt, boolean provisional) {

        static NewDays of(Terms terms) {
            return new NewDays(
                    terms.id(),
                    terms.rule().value(),
                    terms.due().strictDue(),
                    terms.due().legalDue(),
                    terms.due().endsAt(LegalClock.ZONE),
                    terms.due().certainty() == Certainty.PROVISIONAL);
        }
    }
}
