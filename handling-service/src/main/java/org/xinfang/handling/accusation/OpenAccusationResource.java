package org.xinfang.handling.accusation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.platform.web.Caller;

@Path("/api/v1/handling/accusations")
@Tag(name = "accusation")
class OpenAccusationResource {
    private final ViewAccusations viewAccusations;
    private final Caller caller;

    OpenAccusationResource(ViewAccusations viewAccusations, Caller caller) {
        this.viewAccusations = viewAccusations;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("cleared")
    @Operation(
            summary =
                    "Accusations of the caller's discipline organ of which something is left to do, the longest waiting first")
    public List<AccusationView> open() {
        return viewAccusations.open(caller.organ());
    }
}
