package org.xinfang.routing.directory.query;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.web.Page;
import org.xinfang.platform.web.Version;
import org.xinfang.routing.directory.OrganHistory;
import org.xinfang.routing.directory.query.ViewOrgans.Axis;
import org.xinfang.routing.organ.Level;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.RegionCode;

/** Who is in charge of what, is public. */
@Path("/api/v1/organs")
@Tag(name = "organs")
@PermitAll
class OrganResource {
    private static final String REGION = "[1-9]\\d{5}(\\d{3})?";

    private final ViewOrgans viewOrgans;

    OrganResource(ViewOrgans viewOrgans) {
        this.viewOrgans = viewOrgans;
    }

    @GET
    @Operation(summary = "Search the organ directory by name or code, region, function, level and duty, on any day")
    public Page<OrganView> list(
            @QueryParam("query") @Size(max = 60) @Nullable String query,
            @QueryParam("region") @Pattern(regexp = REGION) @Nullable String region,
            @QueryParam("function") @Size(max = 40) @Nullable String function,
            @QueryParam("level") @Nullable Level level,
            @QueryParam("duty") @Size(max = 40) @Nullable String duty,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(100_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(200) int size) {
        OrganQuery wanted = new OrganQuery(
                Optional.ofNullable(query),
                Optional.ofNullable(region).map(RegionCode::new),
                Optional.ofNullable(function),
                Optional.ofNullable(level),
                Optional.ofNullable(duty),
                Optional.ofNullable(on));
        return viewOrgans.list(wanted, page, size);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Show an organ as it stands today, or as it stood or will stand on a day")
    @APIResponse(
            responseCode = "200",
            description = "The organ; its ETag is its version",
            content = @Content(schema = @Schema(implementation = OrganView.class)))
    public Response show(String code, @QueryParam("on") @Nullable LocalDate on) {
        OrganHistory history = history(code);
        return Response.ok(OrganView.of(viewOrgans.on(history, Optional.ofNullable(on))))
                .header(HttpHeaders.ETAG, new Version(history.version()).tag())
                .build();
    }

    @GET
    @Path("/{code}/history")
    @Operation(summary = "Every decision about an organ, the first one first")
    public List<OrganEditionView> editions(String code) {
        return viewOrgans.editions(history(code));
    }

    @GET
    @Path("/{code}/path")
    @Operation(summary = "The organs above it by territory, from the top down to itself")
    public List<OrganView> path(String code) {
        return viewOrgans.path(history(code).code());
    }

    @GET
    @Path("/{code}/review-chain")
    @Operation(summary = "The organs that review and re-review its opinions (art. 35, 36), in this order")
    public List<OrganView> reviewChain(String code) {
        return viewOrgans.reviewChain(history(code).code());
    }

    @GET
    @Path("/{code}/subordinates")
    @Operation(summary = "The organs below it, directly or all of them")
    public Page<OrganView> subordinates(
            String code,
            @QueryParam("axis") @DefaultValue("ANY") Axis axis,
            @QueryParam("deep") @DefaultValue("false") boolean deep,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(100_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(200) int size) {
        return viewOrgans.subordinates(history(code).code(), axis, deep, page, size);
    }

    @GET
    @Path("/{code}/common-superior/{other}")
    @Operation(summary = "Who decides a dispute between two organs (art. 24(1))")
    public LowestSuperiorView commonSuperior(String code, String other) {
        return viewOrgans.common(history(code).code(), history(other).code()).orElseThrow(NotFoundException::new);
    }

    private OrganHistory history(String code) {
        return OrganCode.parse(code).flatMap(viewOrgans::history).orElseThrow(NotFoundException::new);
    }
}
