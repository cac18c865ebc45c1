package org.xinfang.deadline.law;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.core.RefusedException;
import org.xinfang.platform.web.Caller;

/** The versions that bureaus have added to the national rule book. */
@Path("/api/v1/rule-books")
@PermitAll
@Tag(name = "rules", description = "期限规则")
class RuleBookResource {

    private final LocalRuleBooks books;
    private final AddRuleBook addRuleBook;
    private final Caller caller;

    RuleBookResource(LocalRuleBooks books, AddRuleBook addRuleBook, Caller caller) {
        this.books = books;
        this.addRuleBook = addRuleBook;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The local rule books in the order in which they were added; the national one is at /rules")
    public List<RuleBookView> list() {
        return books.all().stream().map(RuleBookView::of).toList();
    }

    @GET
    @Path("{version: [a-z0-9][a-z0-9.-]{2,39}}")
    @Operation(summary = "One local rule book as it was added")
    public RuleBookView one(String version) {
        return books.all().stream()
                .filter(book -> book.version().equals(version))
                .findFirst()
                .map(RuleBookView::of)
                .orElseThrow(() -> new RefusedException(new RuleBookRefusal.NotFound()));
    }

    @POST
    @RolesAllowed("administrator")
    @Consumes({MediaType.APPLICATION_JSON, YamlRuleBook.MEDIA_TYPE})
    @Operation(
            summary = "Add a local version of rules for a region or an organ",
            description = "As JSON or as a YAML file. It may not fall behind the Regulation, and begins after today.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = RuleBookView.class)))
    public Response add(@NotNull @Valid RuleBookDocument document) {
        LocalRuleBook added = addRuleBook.add(document, caller.actor()).orThrow();
        return Response.created(URI.create("/api/v1/rule-books/" + added.version()))
                .entity(RuleBookView.of(added))
                .build();
    }

    /**
     * @param rules as they were written
     * @param addedBy name of the administrator
     * @param organ name of his organ
     */
    record RuleBookView(
            String version,
            String title,
            String issuer,
            String scope,
            @Nullable String supersedes,
            List<RuleBookDocument.Entry> rules,
            OffsetDateTime addedAt,
            String addedBy,
            String organ) {

        static RuleBookView of(LocalRuleBook book) {
            return new RuleBookView(
                    book.version(),
                    book.title(),
                    book.issuer(),
                    book.scope().code(),
                    book.supersedes(),
                    book.rules().stream().map(RuleBookDocument.Entry::of).toList(),
                    book.addedAt(),
                    book.addedBy().name(),
                    book.addedBy().organName());
        }
    }
}
