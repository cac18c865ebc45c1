package org.xinfang.notice.proof;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.notice.reading.PaperCopy;
import org.xinfang.notice.reading.Reader;
import org.xinfang.platform.web.Caller;

/** The receipt of service (送达回证). */
@Path("/api/v1/notices/{id}/receipt-of-service")
@RolesAllowed({"registrar", "dispatcher", "handler", "approver", "cleared"})
@Tag(name = "delivery")
class ReceiptResource {
    private final PrintReceiptOfService printReceipt;
    private final Caller caller;

    ReceiptResource(PrintReceiptOfService printReceipt, Caller caller) {
        this.printReceipt = printReceipt;
        this.caller = caller;
    }

    @GET
    @Produces(PaperCopy.PDF)
    @Operation(
            summary = "Receipt of service (DOC-25) as PDF",
            description = "Before delivery a form to be taken along; afterwards what is on record of the delivery"
                    + " by hand, by post or left behind.")
    public Response receipt(@PathParam("id") UUID notice) {
        return printReceipt.print(notice, Reader.of(caller)).orThrow().toResponse();
    }
}
