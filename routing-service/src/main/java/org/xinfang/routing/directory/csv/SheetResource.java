package org.xinfang.routing.directory.csv;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Version;

/** The whole directory as a CSV file. The ETag of an export is the If-Match of the import. */
@Path("/api/v1/organs/directory.csv")
@Tag(name = "organs")
class SheetResource {
    private static final String CSV = "text/csv";
    private static final String FILE = "attachment; filename=\"organs.csv\"; filename*=UTF-8''"
            + URLEncoder.encode("机关名录.csv", StandardCharsets.UTF_8);

    private final ExportSheet exportSheet;
    private final ImportSheet importSheet;
    private final LegalClock clock;
    private final Caller caller;

    SheetResource(ExportSheet exportSheet, ImportSheet importSheet, LegalClock clock, Caller caller) {
        this.exportSheet = exportSheet;
        this.importSheet = importSheet;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Produces(CSV)
    @Operation(summary = "The directory on a day, as UTF-8 CSV that spreadsheets open")
    public Response export(@QueryParam("on") @Nullable LocalDate on) {
        ExportSheet.Exported exported = exportSheet.export(day(on));
        return Response.ok(exported.sheet(), CSV + ";charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, FILE)
                .header(HttpHeaders.ETAG, exported.revision().tag())
                .build();
    }

    @PUT
    @RolesAllowed("administrator")
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Import a sheet (UTF-8 or GB18030), all or nothing; a dry run says what would change; needs If-Match")
    public SheetReport take(
            byte[] sheet,
            @QueryParam("effectiveFrom") @Nullable LocalDate effectiveFrom,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        ImportSheet.Order order = Version.fromIfMatch(ifMatch)
                .then(seen -> OrganSheet.read(sheet)
                        .map(rows -> new ImportSheet.Order(rows, day(effectiveFrom), dryRun, seen, caller.actor())))
                .orThrow();
        ImportSheet.Result result = importSheet.take(order).orThrow();
        if (!dryRun && !result.faults().isEmpty()) {
            throw SheetAnswers.refusal(result.faults());
        }
        return SheetAnswers.report(order, result);
    }

    private LocalDate day(@Nullable LocalDate wanted) {
        return Optional.ofNullable(wanted).orElseGet(clock::today);
    }
}
