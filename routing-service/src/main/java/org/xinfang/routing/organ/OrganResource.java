package org.xinfang.routing.organ;

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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.web.Page;

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
    @Operation(summary = "Search the organ directory by name or code, region, function and level")
    public Page<OrganView> list(
            @QueryParam("query") @Size(max = 60) @Nullable String query,
            @QueryParam("region") @Pattern(regexp = REGION) @Nullable String region,
            @QueryParam("function") @Size(max = 40) @Nullable String function,
            @QueryParam("level") @Nullable Level level,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(100_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(200) int size) {
        OrganQuery wanted = new OrganQuery(
                Optional.ofNullable(query),
                Optional.ofNullable(region).map(RegionCode::new),
                Optional.ofNullable(function),
                Optional.ofNullable(level));
        return viewOrgans.list(wanted, page, size);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Show an organ")
    public OrganView show(String code) {
        return OrganCode.parse(code).flatMap(viewOrgans::one).orElseThrow(NotFoundException::new);
    }
}
