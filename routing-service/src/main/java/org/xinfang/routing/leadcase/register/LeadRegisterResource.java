package org.xinfang.routing.leadcase.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Page;
import org.xinfang.routing.leadcase.LeadCaseSight;
import org.xinfang.routing.leadcase.LeadState;

/** The register of lead cases and its figures, of the caller's organ, its officials, and for a petition department its region. */
@Path("/api/v1/routing/lead-cases")
@Tag(name = "routing")
@RolesAllowed({"dispatcher", "handler", "approver", "supervisor"})
class LeadRegisterResource {
    private final LeadCaseList list;
    private final LeadFigures figures;
    private final Caller caller;

    LeadRegisterResource(LeadCaseList list, LeadFigures figures, Caller caller) {
        this.list = list;
        this.figures = figures;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "The register of lead cases (包案台账): open ones first, those longest without a step first",
            description =
                    "state: OPEN, RESOLVED or UNRESOLVED; official: his name; nextBy: whose next step is wanted by"
                            + " that day.")
    public Page<LeadCaseList.Line> list(
            @QueryParam("state") @Nullable LeadState state,
            @QueryParam("official") @Size(max = 40) @Nullable String official,
            @QueryParam("nextBy") @Nullable LocalDate nextBy,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(100_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(200) int size) {
        LeadCaseList.Question question = new LeadCaseList.Question(
                Optional.ofNullable(state), Optional.ofNullable(official), Optional.ofNullable(nextBy));
        return list.list(question, LeadCaseSight.of(caller.organ()), page, size);
    }

    @GET
    @Path("/figures")
    @Operation(summary = "Cases led, settled, meetings held from a day to a day, official by official (包案件次、化解率、接访下访)")
    public List<LeadFigures.Figure> figures(
            @QueryParam("from") @NotNull LocalDate from, @QueryParam("to") @NotNull LocalDate to) {
        return Period.of(from, to)
                .map(period -> figures.of(period, LeadCaseSight.of(caller.organ())))
                .orThrow();
    }
}
