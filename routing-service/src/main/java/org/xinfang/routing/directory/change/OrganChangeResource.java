package org.xinfang.routing.directory.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Version;
import org.xinfang.routing.directory.OrganHistory;
import org.xinfang.routing.directory.change.OrganRequests.Abolition;
import org.xinfang.routing.directory.change.OrganRequests.Founding;
import org.xinfang.routing.directory.change.OrganRequests.Revision;
import org.xinfang.routing.directory.query.OrganView;
import org.xinfang.routing.organ.OrganCode;

/** The directory changes. Each change of an organ needs If-Match with the organ's ETag. */
@Path("/api/v1/organs")
@Tag(name = "organs")
@RolesAllowed("administrator")
class OrganChangeResource {
    private final FoundOrgan foundOrgan;
    private final ReviseOrgan reviseOrgan;
    private final AbolishOrgan abolishOrgan;
    private final WithdrawChange withdrawChange;
    private final LegalClock clock;
    private final Caller caller;

    OrganChangeResource(
            FoundOrgan foundOrgan,
            ReviseOrgan reviseOrgan,
            AbolishOrgan abolishOrgan,
            WithdrawChange withdrawChange,
            LegalClock clock,
            Caller caller) {
        this.foundOrgan = foundOrgan;
        this.reviseOrgan = reviseOrgan;
        this.abolishOrgan = abolishOrgan;
        this.withdrawChange = withdrawChange;
        this.clock = clock;
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Enter a new organ")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = OrganView.class)))
    public Response found(@NotNull @Valid Founding request) {
        OrganCode code = OrganCode.of(request.code());
        LocalDate from = day(request.effectiveFrom());
        OrganHistory organ = foundOrgan
                .found(code, request.entry().toEntry(), from, caller.actor())
                .orThrow();
        return answer(Response.created(URI.create("/api/v1/organs/" + code)), organ, from);
    }

    @PUT
    @Path("/{code}")
    @Operation(summary = "Rename an organ, change its duties or superiors, from a day on; needs If-Match")
    @APIResponse(
            responseCode = "200",
            description = "The organ as it stands from that day on",
            content = @Content(schema = @Schema(implementation = OrganView.class)))
    public Response revise(
            String code,
            @NotNull @Valid Revision request,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LocalDate from = day(request.effectiveFrom());
        OrganHistory organ = order(code, ifMatch)
                .then(order -> reviseOrgan.revise(order, request.entry().toEntry(), from))
                .orThrow();
        return answer(Response.ok(), organ, from);
    }

    @POST
    @Path("/{code}/abolition")
    @Operation(
            summary = "Merge an organ into another, split it among several, or abolish it (art. 24(2)); needs If-Match")
    @APIResponse(
            responseCode = "201",
            description = "The organ with its last day and its successors",
            content = @Content(schema = @Schema(implementation = OrganView.class)))
    public Response abolish(
            String code,
            @NotNull @Valid Abolition request,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LocalDate from = day(request.effectiveFrom());
        OrganHistory organ = order(code, ifMatch)
                .then(order -> abolishOrgan.abolish(order, from, request.heirs()))
                .orThrow();
        return answer(Response.status(Status.CREATED), organ, from);
    }

    @DELETE
    @Path("/{code}/planned-change")
    @Operation(summary = "Take back the organ's newest change before it has begun; needs If-Match")
    @APIResponse(
            responseCode = "200",
            description = "The organ as it stands today",
            content = @Content(schema = @Schema(implementation = OrganView.class)))
    public Response withdraw(String code, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LocalDate today = clock.today();
        OrganHistory organ = order(code, ifMatch)
                .then(order -> withdrawChange.withdraw(order, today))
                .orThrow();
        return answer(Response.ok(), organ, today);
    }

    private Outcome<Order> order(String code, @Nullable String ifMatch) {
        OrganCode organ = OrganCode.parse(code).orElseThrow(NotFoundException::new);
        return Version.fromIfMatch(ifMatch).map(seen -> new Order(organ, seen, caller.actor()));
    }

    private LocalDate day(@Nullable LocalDate wanted) {
        return Optional.ofNullable(wanted).orElseGet(clock::today);
    }

    private static Response answer(Response.ResponseBuilder answer, OrganHistory organ, LocalDate day) {
        return answer.entity(OrganView.of(organ.on(day)))
                .header(HttpHeaders.ETAG, new Version(organ.version()).tag())
                .build();
    }
}
