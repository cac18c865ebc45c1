package org.xinfang.deadline.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.deadline.limit.HistoryEntry;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.deadline.limit.TimeLimits;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.RefusedException;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Page;

/** The limits of a matter and the work list of an organ, each inside what the caller may see. */
@Path("/api/v1")
@RolesAllowed({"registrar", "dispatcher", "handler", "approver", "reviewer", "supervisor"})
@Tag(name = "time-limits", description = "期限")
class TimeLimitResource {

    private static final int DUE_SOON_DAYS = 8;

    private final TimeLimits limits;
    private final OpenLimits openLimits;
    private final LegalClock clock;
    private final Caller caller;

    TimeLimitResource(TimeLimits limits, OpenLimits openLimits, LegalClock clock, Caller caller) {
        this.limits = limits;
        this.openLimits = openLimits;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Path("matters/{matter}/time-limits")
    @Operation(summary = "The limits of a matter, with the reasons for each day")
    public List<TimeLimitWithHistory> ofMatter(UUID matter) {
        OrganScope scope = new OrganScope(caller.organ());
        List<TimeLimitWithHistory> visible = limits.ofMatter(matter).stream()
                .filter(limit -> scope.includes(limit.terms().organ().code()))
                .map(limit -> new TimeLimitWithHistory(
                        view(limit), limits.history(limit.terms().id())))
                .toList();
        if (visible.isEmpty()) {
            throw new RefusedException(new WorkListRefusal.NoLimits());
        }
        return visible;
    }

    /** Without a date: what is overdue or due within a week. */
    @GET
    @Path("time-limits")
    @Operation(summary = "What an organ still owes, the most urgent first")
    public Page<TimeLimitView> due(
            @QueryParam("organ") Optional<String> organ,
            @QueryParam("dueBefore") Optional<LocalDate> dueBefore,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(100_000) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
        OrganScope scope = scopeOf(organ);
        LocalDate before = dueBefore.orElseGet(() -> clock.today().plusDays(DUE_SOON_DAYS));
        Page<TimeLimit> found = openLimits.due(scope.pattern(), before, page, size);
        return new Page<>(found.items().stream().map(this::view).toList(), found.total(), page, size);
    }

    private OrganScope scopeOf(Optional<String> asked) {
        OrganScope own = new OrganScope(caller.organ());
        return asked.map(organ -> {
                    if (!OrganScope.isOrganCode(organ) || !own.includes(organ)) {
                        throw new RefusedException(new WorkListRefusal.OrganOutOfScope(organ));
                    }
                    return new OrganScope(organ);
                })
                .orElse(own);
    }

    private TimeLimitView view(TimeLimit limit) {
        return TimeLimitView.of(limit, clock.today());
    }

    /** @param history what was heard of the limit and told about it, oldest first */
    record TimeLimitWithHistory(@JsonUnwrapped TimeLimitView limit, List<HistoryEntry> history) {}
}
