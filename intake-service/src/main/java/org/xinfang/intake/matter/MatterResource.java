package org.xinfang.intake.matter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.visibility.Viewer;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Page;
import org.xinfang.platform.web.Version;

@Path("/api/v1/matters")
@Tag(name = "matters")
class MatterResource {
    private final RegisterMatter registerMatter;
    private final SupplementMatter supplementMatter;
    private final ViewMatters viewMatters;
    private final Caller caller;

    MatterResource(
            RegisterMatter registerMatter, SupplementMatter supplementMatter, ViewMatters viewMatters, Caller caller) {
        this.registerMatter = registerMatter;
        this.supplementMatter = supplementMatter;
        this.viewMatters = viewMatters;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"registrar", "partner", "petitioner"})
    @Operation(
            summary = "Register a matter",
            description =
                    "A 201 means: the matter is durable, has its number, and every later step will happen. Send an"
                            + " Idempotency-Key to repeat safely; a repeat is answered again with Idempotency-Replayed: true.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    public Response register(
            @NotNull @Valid RegistrationRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey) {
        RegisterMatter.Answer answer =
                registerMatter.register(request, registrant(), idempotencyKey).orThrow();
        return Response.created(URI.create("/api/v1/matters/" + answer.view().id()))
                .entity(answer.view())
                .tag(Long.toString(answer.view().version()))
                .header("Idempotency-Replayed", answer.repeated())
                .build();
    }

    @GET
    @RolesAllowed({"registrar", "dispatcher", "handler", "approver", "supervisor", "cleared", "partner", "petitioner"})
    @Operation(summary = "List the matters the caller may know of, newest first; envelopes only")
    public Page<MatterView> list(
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(100_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(200) int size) {
        return viewMatters.list(Viewer.of(caller), page, size);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"registrar", "dispatcher", "handler", "approver", "supervisor", "cleared", "partner", "petitioner"})
    @Operation(
            summary = "Show a matter",
            description = "Text and petitioners are left out for callers who may see the envelope only; for callers who"
                    + " may not know of the matter the answer is 404.")
    @APIResponse(
            responseCode = "200",
            description = "The matter",
            content = @Content(schema = @Schema(implementation = MatterView.class)))
    public Response show(UUID id) {
        MatterView view = viewMatters.one(id, Viewer.of(caller)).orElseThrow(NotFoundException::new);
        return Response.ok(view).tag(Long.toString(view.version())).build();
    }

    @POST
    @Path("/{id}/supplements")
    @RolesAllowed({"registrar", "partner"})
    @Operation(summary = "Add to a matter of the caller's organ; needs If-Match")
    @APIResponse(
            responseCode = "200",
            description = "Added",
            content = @Content(schema = @Schema(implementation = MatterView.class)))
    public Response supplement(
            UUID id,
            @NotNull @Valid SupplementMatter.SupplementRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        MatterView view = Version.fromIfMatch(ifMatch)
                .then(seen -> supplementMatter.supplement(id, request, caller.actor(), seen))
                .orThrow();
        return Response.ok(view).tag(Long.toString(view.version())).build();
    }

    private Registrant registrant() {
        return caller.has("registrar") || caller.has("partner")
                ? new Registrant.ForOrgan(caller.actor())
                : new Registrant.Oneself(new Actor(caller.id(), caller.name(), "", ""));
    }
}
