package org.xinfang.platform.messaging.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Operations: whether the record of who did what has been touched. */
@Path("/ops/audit")
@RolesAllowed("administrator")
@Tag(name = "operations")
class AuditResource {
    private final VerifyAuditTrail verifyAuditTrail;

    AuditResource(VerifyAuditTrail verifyAuditTrail) {
        this.verifyAuditTrail = verifyAuditTrail;
    }

    @GET
    @Path("/{subject}")
    @Operation(summary = "Verify the audit chain of a matter or organ in this service")
    public AuditTrail verify(String subject) {
        return verifyAuditTrail.verify(subject);
    }
}
