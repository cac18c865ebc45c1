package org.xinfang.notice.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.notice.registry.Corrections;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.NoticeState;
import org.xinfang.notice.registry.Notices;
import org.xinfang.platform.core.RefusedException;

/** Lets anybody who holds a paper check that it is genuine. */
@Path("/api/v1/verify")
@PermitAll
@Tag(name = "verification")
class VerificationResource {
    private final Notices notices;
    private final Corrections corrections;

    VerificationResource(Notices notices, Corrections corrections) {
        this.notices = notices;
        this.corrections = corrections;
    }

    @GET
    @Path("/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What was issued under a verification code; no personal data")
    public Genuine verify(@PathParam("code") String code) {
        return notices.byVerificationCode(code.toUpperCase(Locale.ROOT))
                .flatMap(notice -> notice.state() instanceof NoticeState.Issued issued
                        ? Optional.of(genuine(notice, issued))
                        : Optional.empty())
                .orElseThrow(() -> new RefusedException(new ReadingRefusal.NoSuchNotice()));
    }

    private Genuine genuine(Notice notice, NoticeState.Issued issued) {
        var replacedBy = corrections
                .of(notice.id())
                .filter(correction -> correction.state() instanceof NoticeState.Issued)
                .map(correction -> ((NoticeState.Issued) correction.state()).number());
        return new Genuine(
                issued.number(),
                notice.draft().title(),
                notice.draft().issuer().name(),
                issued.on(),
                issued.digest(),
                replacedBy.orElse(null));
    }

    /**
     * A genuine paper.
     *
     * @param number document number
     * @param document kind of document
     * @param organ name of the issuing organ
     * @param issuedOn legal date of issue
     * @param sha256 digest of the PDF
     * @param replacedBy number of the notice that corrects and replaces it; null when it stands
     */
    record Genuine(
            String number,
            String document,
            String organ,
            LocalDate issuedOn,
            String sha256,
            @Nullable String replacedBy) {}
}
