package org.xinfang.notice.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.notice.reading.NoticeQueries;
import org.xinfang.notice.reading.NoticeView;
import org.xinfang.notice.reading.Reader;
import org.xinfang.platform.web.Caller;

@Path("/api/v1")
@RolesAllowed({"registrar", "dispatcher", "handler", "approver", "cleared"})
@Tag(name = "corrections")
class CorrectionResource {
    private static final int LONGEST_TEXT = 5000;
    private static final int LONGEST_REASON = 200;

    private final CorrectNotice correctNotice;
    private final NoticeQueries notices;
    private final Caller caller;

    CorrectionResource(CorrectNotice correctNotice, NoticeQueries notices, Caller caller) {
        this.correctNotice = correctNotice;
        this.notices = notices;
        this.caller = caller;
    }

    @POST
    @Path("/notices/{id}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Draft a new notice that corrects and replaces an issued one",
            description =
                    "Held until another person releases it. The replaced notice stays readable and says so when verified."
                            + " Of an opinion or answer slips are corrected, never what was decided.")
    public NoticeView correct(@PathParam("id") UUID notice, @NotNull @Valid CorrectionRequest given) {
        var reader = Reader.of(caller);
        return correctNotice
                .correct(notice, reader, given.toCorrection(), caller.actor())
                .then(id -> notices.one(id, reader))
                .orThrow();
    }

    /**
     * What is asked for.
     *
     * @param fields the right text by field name
     * @param reason why; printed on the paper; an opinion or answer is not corrected without it
     */
    record CorrectionRequest(
            @NotEmpty Map<@NotBlank String, @NotBlank @Size(max = LONGEST_TEXT) String> fields,
            @Nullable @Size(max = LONGEST_REASON) String reason) {

        Correction toCorrection() {
            return new Correction(fields, Optional.ofNullable(reason));
        }
    }
}
