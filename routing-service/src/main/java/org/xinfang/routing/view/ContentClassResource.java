package org.xinfang.routing.view;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.routing.classification.ContentClasses;

@Path("/api/v1/routing/content-classes")
@Tag(name = "routing")
class ContentClassResource {
    private static final ContentClasses SHIPPED = ContentClasses.shipped();

    @GET
    @Authenticated
    @Operation(summary = "The table of content classes: first-level classes with their second-level ones")
    public ContentClasses list() {
        return SHIPPED;
    }
}
