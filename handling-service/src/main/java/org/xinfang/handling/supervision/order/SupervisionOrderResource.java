package org.xinfang.handling.supervision.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.xinfang.handling.casefile.CaseDesk;
import org.xinfang.handling.casefile.UnknownState;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Page;
import org.xinfang.platform.web.Version;

@Path("/api/v1/handling/supervisions")
@Tag(name = "supervisions", description = "督办")
class SupervisionOrderResource {
    private final AnswerSupervision answerSupervision;
    private final CloseSupervision closeSupervision;
    private final ViewSupervisions viewSupervisions;
    private final CaseDesk desk;
    private final Caller caller;

    SupervisionOrderResource(
            AnswerSupervision answerSupervision,
            CloseSupervision closeSupervision,
            ViewSupervisions viewSupervisions,
            CaseDesk desk,
            Caller caller) {
        this.answerSupervision = answerSupervision;
        this.closeSupervision = closeSupervision;
        this.viewSupervisions = viewSupervisions;
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Path("/{supervision}/answer")
    @RolesAllowed("approver")
    @Operation(summary = "Tell what the organ did about the demand; needs If-Match")
    public Response answer(
            UUID supervision,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull SupervisionAnswerRequest request) {
        return carryOut(supervision, ifMatch, command -> answerSupervision.answer(command, request.answer()));
    }

    @POST
    @Path("/{supervision}/closing")
    @RolesAllowed("supervisor")
    @Operation(summary = "End the supervision, saying why; needs If-Match")
    public Response close(
            UUID supervision,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull SupervisionClosingRequest request) {
        return carryOut(supervision, ifMatch, command -> closeSupervision.close(command, request.note()));
    }

    @GET
    @Path("/{supervision}")
    @RolesAllowed({"handler", "approver", "registrar", "dispatcher", "supervisor"})
    @Operation(summary = "A supervision, for the department that opened it and the organ that is subject to it")
    public Response view(UUID supervision) {
        return show(viewSupervisions.one(supervision, caller.organ()).orThrow());
    }

    @GET
    @RolesAllowed({"handler", "approver", "registrar", "dispatcher", "supervisor"})
    @Operation(
            summary = "What the caller's organ supervises, and in what it is supervised, the earliest date first",
            description = "Those in one state, or the open ones.")
    public Page<SupervisionOrderView> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(100_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(200) int size) {
        Set<SupervisionOrder.State> states = state == null
                ? EnumSet.complementOf(EnumSet.of(SupervisionOrder.State.CLOSED))
                : EnumSet.of(UnknownState.unless(state, SupervisionOrder.State.values())
                        .orThrow());
        Page<SupervisionOrder> found = viewSupervisions.of(caller.organ(), states, page, size);
        return new Page<>(
                found.items().stream()
                        .map(order -> SupervisionOrderView.of(order, desk.officer()))
                        .toList(),
                found.total(),
                page,
                size);
    }

    private Response carryOut(
            UUID supervision, @Nullable String ifMatch, Function<OrderCommand, Outcome<SupervisionOrder>> useCase) {
        return show(Version.fromIfMatch(ifMatch)
                .map(seen -> new OrderCommand(supervision, desk.officer(), seen))
                .then(useCase)
                .orThrow());
    }

    private Response show(SupervisionOrder order) {
        return SupervisionOrderView.of(order, desk.officer()).toResponse();
    }

    /** @param answer what the organ did about the demand */
    record SupervisionAnswerRequest(@Nullable String answer) {}

    /** @param note why the supervision ends */
    record SupervisionClosingRequest(@Nullable String note) {}
}
