package org.xinfang.deadline.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.organ.OrganDirectory;
import org.xinfang.deadline.organ.OrganScope;
import org.xinfang.platform.web.Caller;

/** The calendar of an organ, for programs that fetch it again and again. */
@Path("/api/v1/time-limits/calendar.ics")
@RolesAllowed({"registrar", "dispatcher", "handler", "approver", "reviewer", "supervisor"})
@Tag(name = "time-limits", description = "期限")
class CalendarFeedResource {

    private final ViewCalendarFeed viewCalendarFeed;
    private final OrganDirectory organs;
    private final Caller caller;

    CalendarFeedResource(ViewCalendarFeed viewCalendarFeed, OrganDirectory organs, Caller caller) {
        this.viewCalendarFeed = viewCalendarFeed;
        this.organs = organs;
        this.caller = caller;
    }

    @GET
    @Produces("text/calendar;charset=utf-8")
    @Operation(summary = "The last days of what one organ owes, as an iCalendar; without a name the caller's own organ")
    public String calendar(@QueryParam("organ") @Nullable String organ) {
        OrganScope seen = organs.scopeOf(caller.organ());
        String asked = Optional.ofNullable(organ).orElseGet(caller::organ);
        organs.within(seen, asked);
        return viewCalendarFeed.view(asked).text();
    }
}
