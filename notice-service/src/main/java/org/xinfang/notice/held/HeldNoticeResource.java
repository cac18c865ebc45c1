package org.xinfang.notice.held;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.notice.reading.NoticeQueries;
import org.xinfang.notice.reading.NoticeView;
import org.xinfang.notice.reading.Reader;
import org.xinfang.platform.web.Caller;

/** What people do with a notice that is held. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "held notices")
class HeldNoticeResource {
    private static final int LONGEST_TEXT = 5000;
    private static final int LONGEST_REASON = 500;

    private final ViewHeldNotice viewHeldNotice;
    private final SupplyContent supplyContent;
    private final ReleaseNotice releaseNotice;
    private final VoidNotice voidNotice;
    private final NoticeQueries notices;
    private final Caller caller;

    HeldNoticeResource(
            ViewHeldNotice viewHeldNotice,
            SupplyContent supplyContent,
            ReleaseNotice releaseNotice,
            VoidNotice voidNotice,
            NoticeQueries notices,
            Caller caller) {
        this.viewHeldNotice = viewHeldNotice;
        this.supplyContent = supplyContent;
        this.releaseNotice = releaseNotice;
        this.voidNotice = voidNotice;
        this.notices = notices;
        this.caller = caller;
    }

    @GET
    @Path("/notices/{id}/impediment")
    @RolesAllowed({"registrar", "dispatcher", "handler", "approver", "cleared"})
    @Operation(summary = "Why the notice is held, and which fields may be supplied")
    public ImpedimentView impediment(@PathParam("id") UUID notice) {
        return viewHeldNotice.view(notice, Reader.of(caller)).orThrow();
    }

    @PATCH
    @Path("/notices/{id}/content")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"registrar", "dispatcher", "handler", "approver", "cleared"})
    @Operation(
            summary = "Supply missing or unprintable content",
            description = "Approved words are never changed. Another person releases the notice.")
    public NoticeView supply(@PathParam("id") UUID notice, @NotNull @Valid Supplement given) {
        supplyContent
                .supply(notice, Reader.of(caller), given.fields(), caller.actor())
                .orThrow();
        return show(notice);
    }

    @POST
    @Path("/notices/{id}/release")
    @RolesAllowed("approver")
    @Operation(summary = "Let the notice go out; not by who supplied its content")
    public NoticeView release(@PathParam("id") UUID notice) {
        releaseNotice.release(notice, Reader.of(caller), caller.actor()).orThrow();
        return show(notice);
    }

    @POST
    @Path("/notices/{id}/voiding")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("approver")
    @Operation(summary = "End a held notice that will never go out")
    public NoticeView end(@PathParam("id") UUID notice, @NotNull @Valid Voiding given) {
        voidNotice
                .end(notice, Reader.of(caller), given.reason(), caller.actor())
                .orThrow();
        return show(notice);
    }

    private NoticeView show(UUID notice) {
        return notices.one(notice, Reader.of(caller)).orThrow();
    }

    /** @param fields text by field name */
    record Supplement(@NotEmpty Map<@NotBlank String, @NotBlank @Size(max = LONGEST_TEXT) String> fields) {}

    /** @param reason why, without personal data: it is told to other services */
    record Voiding(@NotBlank @Size(max = LONGEST_REASON) String reason) {}
}
