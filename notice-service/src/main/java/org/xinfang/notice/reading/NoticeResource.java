package org.xinfang.notice.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Page;

/** Notices for staff. */
@Path("/api/v1")
@RolesAllowed({"registrar", "dispatcher", "handler", "approver", "reviewer", "supervisor", "cleared"})
@Tag(name = "notices")
class NoticeResource {
    private final NoticeQueries notices;
    private final Caller caller;

    NoticeResource(NoticeQueries notices, Caller caller) {
        this.notices = notices;
        this.caller = caller;
    }

    @GET
    @Path("/matters/{id}/notices")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Notices of a matter that the caller may know of, in order of drafting")
    public List<NoticeView> ofMatter(@PathParam("id") UUID matter) {
        return notices.ofMatter(matter, reader());
    }

    @GET
    @Path("/notices/undelivered")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "What the caller's organ issued to petitioners and cannot prove the delivery of yet, the oldest first")
    public Page<NoticeView> undelivered(
            @QueryParam("page") @DefaultValue("0") @Min(0) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(200) int size) {
        return notices.undelivered(reader(), page, size);
    }

    @GET
    @Path("/notices/held")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What the caller's organ owes and cannot issue until a person has looked, the oldest first")
    public Page<NoticeView> held(
            @QueryParam("page") @DefaultValue("0") @Min(0) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(200) int size) {
        return notices.held(reader(), page, size);
    }

    @GET
    @Path("/notices/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One notice with its deliveries")
    public NoticeView one(@PathParam("id") UUID notice) {
        return notices.one(notice, reader()).orThrow();
    }

    @GET
    @Path("/notices/{id}/pdf")
    @Produces({PaperCopy.PDF, "application/problem+json"})
    @Operation(summary = "The issued paper, PDF/A-2b")
    public Response paper(@PathParam("id") UUID notice) {
        return notices.paper(notice, reader()).orThrow().toResponse();
    }

    @GET
    @Path("/notices/{id}/page")
    @Produces({MediaType.TEXT_HTML, "application/problem+json"})
    @Operation(summary = "The issued notice as an accessible page, the words of the paper")
    public Response page(@PathParam("id") UUID notice) {
        return notices.page(notice, reader()).orThrow().toResponse();
    }

    private Reader reader() {
        return Reader.of(caller);
    }
}
