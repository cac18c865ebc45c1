package org.xinfang.notice.sms;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.web.Caller;

/** The messages that told petitioners of a paper. */
@Path("/api/v1/notices/{id}/short-messages")
@RolesAllowed({"registrar", "dispatcher", "handler", "approver", "cleared"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "delivery")
class ShortMessageResource {
    private final ViewShortMessages viewShortMessages;
    private final Caller caller;

    ShortMessageResource(ViewShortMessages viewShortMessages, Caller caller) {
        this.viewShortMessages = viewShortMessages;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Short messages of an own notice; none of them is a delivery")
    public List<ShortMessageView> of(@PathParam("id") UUID notice) {
        return viewShortMessages.of(notice, caller.organ()).orThrow();
    }

    /**
     * @param phoneEnding last four digits of the number
     * @param state PENDING, HANDED_OVER, ARRIVED or FAILED
     * @param finishedAt when its end became known; null until then
     * @param lastError why the last attempt failed; null when none did
     */
    record ShortMessageView(
            String phoneEnding,
            ShortMessage.State state,
            int attempts,
            @Nullable OffsetDateTime finishedAt,
            @Nullable String lastError) {}
}
