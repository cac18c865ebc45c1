package org.xinfang.handling.accusation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Version;

@Path("/api/v1/matters/{matter}/handling/{claim}/accusation")
@Tag(name = "accusation", description = "实名检举控告的告知、反馈，仅限收到移送的纪检监察机关")
@RolesAllowed("cleared")
class AccusationResource {
    private final ViewAccusations viewAccusations;
    private final TellReporter tellReporter;
    private final Caller caller;

    AccusationResource(ViewAccusations viewAccusations, TellReporter tellReporter, Caller caller) {
        this.viewAccusations = viewAccusations;
        this.tellReporter = tellReporter;
        this.caller = caller;
    }

    /**
     * @param accepted whether the organ accepted the accusation
     * @param on legal date on which the reporter was told
     * @param way IN_PERSON, PHONE or WRITTEN
     */
    record AcceptanceFeedback(boolean accepted, @NotNull LocalDate on, Told.@NotNull Way way) {}

    /** @param on legal date on which handling ended */
    record Conclusion(@NotNull LocalDate on) {}

    /**
     * @param on legal date on which the reporter was told
     * @param way IN_PERSON, PHONE or WRITTEN
     */
    record ResultFeedback(@NotNull LocalDate on, Told.@NotNull Way way) {}

    @GET
    @Operation(summary = "How far telling the reporter has got; its ETag is what the changes want as If-Match")
    public Response show(UUID matter, int claim) {
        return answer(viewAccusations.one(new CaseKey(matter, claim), caller.organ()));
    }

    @POST
    @Path("/acceptance-feedback")
    @Operation(summary = "Note that the reporter was told whether it is accepted (告知受理情况); needs If-Match")
    public Response acceptance(
            UUID matter,
            int claim,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AcceptanceFeedback feedback) {
        Told told = new Told(feedback.on(), feedback.way());
        return carryOut(matter, claim, ifMatch, order -> tellReporter.acceptance(order, feedback.accepted(), told));
    }

    @POST
    @Path("/repeat")
    @Operation(
            summary =
                    "Note that it repeats an earlier accusation, of which the reporter is not told again; needs If-Match")
    public Response repeat(UUID matter, int claim, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return carryOut(matter, claim, ifMatch, tellReporter::repeat);
    }

    @POST
    @Path("/conclusion")
    @Operation(summary = "Note that handling ended (办结), without a word of how; needs If-Match")
    public Response conclude(
            UUID matter,
            int claim,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Conclusion conclusion) {
        return carryOut(matter, claim, ifMatch, order -> tellReporter.conclusion(order, conclusion.on()));
    }

    @POST
    @Path("/result-feedback")
    @Operation(summary = "Note that the reporter was told the result (反馈处理结果); needs If-Match")
    public Response result(
            UUID matter,
            int claim,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ResultFeedback feedback) {
        Told told = new Told(feedback.on(), feedback.way());
        return carryOut(matter, claim, ifMatch, order -> tellReporter.result(order, told));
    }

    private Response carryOut(
            UUID matter,
            int claim,
            @Nullable String ifMatch,
            Function<TellReporter.Order, Outcome<Accusations.Versioned>> useCase) {
        return answer(Version.fromIfMatch(ifMatch)
                .map(seen -> new TellReporter.Order(new CaseKey(matter, claim), caller.actor(), seen))
                .then(useCase));
    }

    private static Response answer(Outcome<Accusations.Versioned> outcome) {
        Accusations.Versioned stored = outcome.orThrow();
        return Response.ok(AccusationView.of(stored.accusation()))
                .tag(Long.toString(stored.version()))
                .build();
    }
}
