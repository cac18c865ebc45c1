package org.xinfang.notice.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.notice.reading.PageCopy;
import org.xinfang.notice.reading.PaperCopy;
import org.xinfang.platform.web.Caller;

/** The words of the documents. */
@Path("/api/v1/notice-templates")
@RolesAllowed("administrator")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notice templates")
class TemplateResource {
    private static final String VERSION = "[0-9A-Za-z][0-9A-Za-z.-]{0,30}";
    private static final String ONE = "/{document}/{version}";

    private final TemplateQueries templates;
    private final DraftTemplate draftTemplate;
    private final ActivateTemplate activateTemplate;
    private final PreviewTemplate previewTemplate;
    private final Caller caller;

    TemplateResource(
            TemplateQueries templates,
            DraftTemplate draftTemplate,
            ActivateTemplate activateTemplate,
            PreviewTemplate previewTemplate,
            Caller caller) {
        this.templates = templates;
        this.draftTemplate = draftTemplate;
        this.activateTemplate = activateTemplate;
        this.previewTemplate = previewTemplate;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Every version of every document's words, with what keeps it from being put in force")
    public List<TemplateView> list() {
        return templates.all();
    }

    @GET
    @Path(ONE)
    @Operation(summary = "One version; those that notices were made with stay readable")
    public TemplateView one(@PathParam("document") String document, @PathParam("version") String version) {
        return templates.one(document, version).orThrow();
    }

    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write a draft; answers what keeps it from being put in force",
            description = "One paragraph a line; # heading, > the petitioner's words, | below the signature;"
                    + " {articles} a place, {ground。} with a full stop, [ ] left out unless its places are filled.")
    public TemplateView draft(
            @PathParam("document") String document,
            @PathParam("version") @Pattern(regexp = VERSION) String version,
            @NotNull @Valid Draft draft) {
        return draftTemplate
                .draft(document, version, draft.wording(), caller.actor())
                .orThrow();
    }

    @GET
    @Path(ONE + "/pdf")
    @Produces(PaperCopy.PDF)
    @Operation(summary = "The version with sample content, as paper")
    public Response paper(@PathParam("document") String document, @PathParam("version") String version) {
        var pdf = previewTemplate.paper(document, version).orThrow();
        return new PaperCopy("样张", document + " " + version, pdf).toResponse();
    }

    @GET
    @Path(ONE + "/page")
    @Produces(PageCopy.HTML)
    @Operation(summary = "The version with sample content, as accessible page")
    public Response page(@PathParam("document") String document, @PathParam("version") String version) {
        return new PageCopy(previewTemplate.page(document, version).orThrow()).toResponse();
    }

    @POST
    @Path(ONE + "/activation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put a faultless draft in force from a day on; not by its author")
    public TemplateView activate(
            @PathParam("document") String document,
            @PathParam("version") String version,
            @NotNull @Valid Activation activation) {
        return activateTemplate
                .activate(document, version, activation.effectiveFrom(), caller.actor())
                .then(name -> templates.one(document, name))
                .orThrow();
    }

    /** @param wording the words, one paragraph a line */
    record Draft(@NotBlank @Size(max = 20_000) String wording) {}

    /** @param effectiveFrom legal date of the first notices with these words, not in the past */
    record Activation(@NotNull LocalDate effectiveFrom) {}
}
