package org.xinfang.deadline.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.organ.OrganDirectory;
import org.xinfang.deadline.query.Asked;
import org.xinfang.deadline.supervision.SupervisionTask.Closing;
import org.xinfang.deadline.supervision.SupervisionTask.Reason;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Page;

/** Supervision tasks of the caller's organ, and for a petition department of its region. */
@Path("/api/v1/supervision-tasks")
@Tag(name = "supervision-tasks", description = "督办任务")
class SupervisionResource {

    private final SupervisionTasks tasks;
    private final CloseSupervision closeSupervision;
    private final OrganDirectory organs;
    private final LegalClock clock;
    private final Caller caller;

    SupervisionResource(
            SupervisionTasks tasks,
            CloseSupervision closeSupervision,
            OrganDirectory organs,
            LegalClock clock,
            Caller caller) {
        this.tasks = tasks;
        this.closeSupervision = closeSupervision;
        this.organs = organs;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"registrar", "dispatcher", "handler", "approver", "reviewer", "supervisor"})
    @Operation(
            summary = "What has to be supervised, the longest overdue first; an organ also sees what is about itself")
    public Page<SupervisionTaskView> tasks(
            @QueryParam("state") @Nullable String state,
            @QueryParam("matter") @Nullable String matter,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        Page<SupervisionTask> found = tasks.in(
                organs.scopeOf(caller.organ()),
                new Asked("state", state)
                        .choice(State.class)
                        .filter(State.CLOSED::equals)
                        .isEmpty(),
                new Asked("matter", matter).id(),
                new Asked("page", page).number(0, 10_000, 0),
                new Asked("size", size).number(1, 200, 50));
        return new Page<>(
                found.items().stream()
                        .map(task -> SupervisionTaskView.of(task, clock.today()))
                        .toList(),
                found.total(),
                found.page(),
                found.size());
    }

    @POST
    @Path("{task}/closing")
    @RolesAllowed("supervisor")
    @Operation(summary = "Close a task by hand, saying what was done; it closes by itself when the limit ends")
    public SupervisionTaskView close(UUID task, @NotNull @Valid ClosingRequest request) {
        Closing closing = new Closing(Reason.CLERK, clock.today(), caller.name(), request.note());
        return closeSupervision
                .close(task, closing, caller.actor(), organs.scopeOf(caller.organ()))
                .map(closed -> SupervisionTaskView.of(closed, clock.today()))
                .orThrow();
    }

    /** Which tasks are asked for. */
    enum State {
        OPEN,
        CLOSED
    }

    /** @param note what was done about it, e.g. 已现场督办, 责任单位承诺三日内办结 */
    record ClosingRequest(@NotBlank @Size(max = 500) String note) {}
}
