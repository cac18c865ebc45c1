package org.xinfang.routing.view;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Page;

@Path("/api/v1/routing/tasks")
@Tag(name = "routing")
class TaskResource {
    private final ViewTasks viewTasks;
    private final Caller caller;

    TaskResource(ViewTasks viewTasks, Caller caller) {
        this.viewTasks = viewTasks;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"dispatcher", "handler", "approver", "cleared"})
    @Operation(
            summary = "What the caller's organ has to do next in routing: what is due first, then the longest waiting",
            description = "CLASSIFY, DISPATCH, RECEIVE, TAKE_UP, DECIDE_OBJECTION, RETURNED or DECIDE_DISPUTE.")
    public Page<TaskView> list(
            @QueryParam("task") TaskView.@Nullable Task task,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(100_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(200) int size) {
        return viewTasks.list(Viewer.of(caller), Optional.ofNullable(task), page, size);
    }

    @GET
    @Path("/counts")
    @RolesAllowed({"dispatcher", "handler", "approver", "cleared"})
    @Operation(summary = "How many of each kind wait for the caller's organ")
    public List<TaskView.Count> count() {
        return viewTasks.count(Viewer.of(caller));
    }
}
