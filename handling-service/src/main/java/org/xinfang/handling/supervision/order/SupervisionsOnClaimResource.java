package org.xinfang.handling.supervision.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.handling.casefile.CaseDesk;
import org.xinfang.handling.lifecycle.CaseKey;

@Path("/api/v1/matters/{matter}/handling/{claim}/supervisions")
@Tag(name = "supervisions", description = "督办")
class SupervisionsOnClaimResource {
    private final OrderSupervision orderSupervision;
    private final CaseDesk desk;

    SupervisionsOnClaimResource(OrderSupervision orderSupervision, CaseDesk desk) {
        this.orderSupervision = orderSupervision;
        this.desk = desk;
    }

    @POST
    @RolesAllowed("supervisor")
    @Operation(
            summary = "Supervise the organ in charge of the claim (督办, art. 40(1))",
            description =
                    "By a petition department over the organs of its region. The letter (DOC-21) is owed to the organ,"
                            + " which answers until the demanded day (TL-12).")
    @APIResponse(
            responseCode = "200",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = SupervisionOrderView.class)))
    public Response order(UUID matter, int claim, @NotNull OrderDraft draft) {
        return SupervisionOrderView.of(
                        orderSupervision
                                .order(new CaseKey(matter, claim), draft, desk.officer())
                                .orThrow(),
                        desk.officer())
                .toResponse();
    }
}
