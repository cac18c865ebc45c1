package org.xinfang.deadline.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.deadline.limit.HistoryEntry;
import org.xinfang.deadline.limit.TimeLimits;
import org.xinfang.deadline.organ.OrganDirectory;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.RefusedException;
import org.xinfang.platform.web.Caller;

/** The limits of a matter and the work list of an organ, each inside what the caller may see. */
@Path("/api/v1")
@RolesAllowed({"registrar", "dispatcher", "handler", "approver", "reviewer", "supervisor"})
@Tag(name = "time-limits", description = "期限")
class TimeLimitResource {

    private final VisibleLimits visible;
    private final TimeLimits limits;
    private final ViewWorkList viewWorkList;
    private final OrganDirectory organs;
    private final LegalClock clock;
    private final Caller caller;

    TimeLimitResource(
            VisibleLimits visible,
            TimeLimits limits,
            ViewWorkList viewWorkList,
            OrganDirectory organs,
            LegalClock clock,
            Caller caller) {
        this.visible = visible;
        this.limits = limits;
        this.viewWorkList = viewWorkList;
        this.organs = organs;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Path("matters/{matter}/time-limits")
    @Operation(summary = "The limits of a matter, with the reasons for each day")
    public List<TimeLimitWithHistory> ofMatter(UUID matter) {
        List<TimeLimitWithHistory> found = visible.ofMatter(matter, caller.organ()).stream()
                .map(limit -> new TimeLimitWithHistory(
                        TimeLimitView.of(limit, clock.today()),
                        limits.history(limit.terms().id())))
                .toList();
        if (found.isEmpty()) {
            throw new RefusedException(new NoLimits());
        }
        return found;
    }

    @GET
    @Path("time-limits")
    @Operation(summary = "What organs still owe, the most urgent first, with counts; page on by after or page")
    public WorkList due(@BeanParam WorkListAddress address) {
        return viewWorkList.view(address.read(caller.organ(), organs), clock.today());
    }

    /** @param history what was heard of the limit and told about it, oldest first */
    record TimeLimitWithHistory(@JsonUnwrapped TimeLimitView limit, List<HistoryEntry> history) {}
}
