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
import org.xinfang.notice.registry.NoticeState;
import org.xinfang.notice.registry.Notices;
import org.xinfang.platform.core.RefusedException;

/** Lets anybody who holds a paper check that it is genuine. */
@Path("/api/v1/verify")
@PermitAll
@Tag(name = "verification")
class VerificationResource {
    private final Notices notices;

    VerificationResource(Notices notices) {
        this.notices = notices;
    }

    @GET
    @Path("/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What was issued under a verification code; no personal data")
    public Genuine verify(@PathParam("code") String code) {
        return notices.byVerificationCode(code.toUpperCase(Locale.ROOT))
                .flatMap(notice -> notice.state() instanceof NoticeState.Issued issued
                        ? Optional.of(new Genuine(
                                issued.number(),
                                notice.draft().title(),
                                notice.draft().issuer().name(),
                                issued.on(),
                                issued.digest()))
                        : Optional.empty())
                .orElseThrow(() -> new RefusedException(new ReadingRefusal.NoSuchNotice()));
    }

    /**
     * A genuine paper.
     *
     * @param number document number
     * @param document kind of document
     * @param organ name of the issuing organ
     * @param issuedOn legal date of issue
     * @param sha256 digest of the PDF
     */
    record Genuine(String number, String document, String organ, LocalDate issuedOn, String sha256) {}
}
