package org.xinfang.routing.edition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.platform.web.Caller;

@Path("/api/v1/routing/diversion-tables")
@Tag(name = "routing")
class EditionResource {
    private static final String VERSION = "[0-9A-Za-z][0-9A-Za-z.-]{0,30}";

    private final MaintainEditions maintainEditions;
    private final Caller caller;

    EditionResource(MaintainEditions maintainEditions, Caller caller) {
        this.maintainEditions = maintainEditions;
        this.caller = caller;
    }

    /**
     * A draft.
     *
     * @param csv the table, with the columns of the one that ships
     */
    record Draft(@NotBlank @Size(max = 200_000) String csv) {}

    /**
     * When it begins to decide.
     *
     * @param effectiveFrom legal date, not in the past
     */
    record Activation(@NotNull LocalDate effectiveFrom) {}

    @GET
    @RolesAllowed("administrator")
    @Operation(summary = "The versions of the diversion table, with their faults")
    public List<EditionView> list() {
        return maintainEditions.all();
    }

    @PUT
    @Path("/{version}")
    @RolesAllowed("administrator")
    @Operation(summary = "Write a draft of the diversion table; answers what keeps it from being put in force")
    public EditionView draft(
            @PathParam("version") @Pattern(regexp = VERSION) String version, @NotNull @Valid Draft draft) {
        return maintainEditions.draft(version, draft.csv(), caller.actor()).orThrow();
    }

    @POST
    @Path("/{version}/activation")
    @RolesAllowed("administrator")
    @Operation(summary = "Put a faultless draft in force from a day on; from then it cannot be changed")
    public EditionView activate(
            @PathParam("version") @Pattern(regexp = VERSION) String version, @NotNull @Valid Activation activation) {
        return maintainEditions
                .activate(version, activation.effectiveFrom(), caller.actor())
                .orThrow();
    }
}
