package org.xinfang.handling.casefile;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.State;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Page;

@Path("/api/v1/handling/tasks")
@Tag(name = "handling")
@RolesAllowed({"handler", "approver"})
class TaskResource {
    private static final Set<State> OPEN =
            Arrays.stream(State.values()).filter(state -> !state.isEnd()).collect(toUnmodifiableSet());

    private final ViewCases viewCases;
    private final CaseDesk desk;
    private final Caller caller;

    TaskResource(ViewCases viewCases, CaseDesk desk, Caller caller) {
        this.viewCases = viewCases;
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "The work list of the caller's organ, the longest waiting first",
            description = "All open cases, or those in one state.")
    public Page<CaseView> tasks(
            @QueryParam("state") @Nullable String state,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(100_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(200) int size) {
        Page<HandlingCase> work = viewCases.workOf(caller.organ(), states(state).orThrow(), page, size);
        return new Page<>(desk.views(work.items()), work.total(), page, size);
    }

    private static Outcome<Set<State>> states(@Nullable String asked) {
        return asked == null
                ? Outcome.done(OPEN)
                : UnknownState.unless(asked, State.values()).map(EnumSet::of);
    }
}
