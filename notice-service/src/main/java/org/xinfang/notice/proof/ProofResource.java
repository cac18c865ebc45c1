package org.xinfang.notice.proof;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.notice.reading.NoticeQueries;
import org.xinfang.notice.reading.NoticeView;
import org.xinfang.notice.reading.Reader;
import org.xinfang.platform.web.Caller;

/** Proofs of delivery that people of the issuing organ bring. A short message is none: there is no address for it. */
@Path("/api/v1")
@RolesAllowed({"registrar", "dispatcher", "handler", "approver", "cleared"})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "delivery")
class ProofResource {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 500;

    private final RecordProof recordProof;
    private final RecordAttempt recordAttempt;
    private final NoticeQueries notices;
    private final Caller caller;

    ProofResource(RecordProof recordProof, RecordAttempt recordAttempt, NoticeQueries notices, Caller caller) {
        this.recordProof = recordProof;
        this.recordAttempt = recordAttempt;
        this.notices = notices;
        this.caller = caller;
    }

    @POST
    @Path("/notices/{id}/deliveries/post")
    @Operation(summary = "Delivered by post: tracking number and date of the return receipt")
    public NoticeView byPost(@PathParam("id") UUID notice, @NotNull @Valid ReturnReceipt given) {
        return take(notice, new Proof.Post(given.trackingNumber(), given.receivedOn()));
    }

    @POST
    @Path("/notices/{id}/deliveries/in-person")
    @Operation(summary = "Delivered by hand: the signed receipt of service (送达回证)")
    public NoticeView inPerson(@PathParam("id") UUID notice, @NotNull @Valid SignedReceipt given) {
        return take(
                notice,
                new Proof.InPerson(
                        given.signedOn(), given.signer(), given.signatory(), given.relation(), given.place()));
    }

    @POST
    @Path("/notices/{id}/deliveries/left-behind")
    @Operation(summary = "Left behind after refusal (留置): before a witness, or with a recording")
    public NoticeView leftBehind(@PathParam("id") UUID notice, @NotNull @Valid LeftRecord given) {
        return take(
                notice,
                new Proof.LeftBehind(
                        given.leftOn(), given.place(), given.reason(), given.witness(), given.recording()));
    }

    @POST
    @Path("/notices/{id}/deliveries/announcement")
    @Operation(
            summary = "Announced publicly (公告): counts 30 natural days after publication",
            description =
                    "Recorded at once; the delivery is told when the days have passed, unless an earlier proof comes.")
    public NoticeView announced(@PathParam("id") UUID notice, @NotNull @Valid Publication given) {
        return take(
                notice, new Proof.Announcement(given.publishedOn(), given.medium(), given.ground(), given.course()));
    }

    @POST
    @Path("/notices/{id}/delivery-attempts")
    @Operation(summary = "An attempt by post or by hand that failed")
    public NoticeView tried(@PathParam("id") UUID notice, @NotNull @Valid Attempt given) {
        var attempt = new FailedAttempt(given.way(), given.triedOn(), given.obstacle(), given.note());
        recordAttempt.record(notice, reader(), attempt, caller.actor()).orThrow();
        return notices.one(notice, reader()).orThrow();
    }

    private NoticeView take(UUID notice, Proof proof) {
        recordProof.record(notice, reader(), proof, caller.actor()).orThrow();
        return notices.one(notice, reader()).orThrow();
    }

    private Reader reader() {
        return Reader.of(caller);
    }

    /**
     * @param trackingNumber number of the mail item
     * @param receivedOn date on the return receipt
     */
    record ReturnReceipt(
            @NotNull @Pattern(regexp = "[A-Z0-9]{8,30}") String trackingNumber,
            @NotNull LocalDate receivedOn) {}

    /**
     * @param signedOn date beside the signature
     * @param signer who signed
     * @param signatory what the signer is to the addressee
     * @param relation how a family member is related
     * @param place where it was handed over
     */
    record SignedReceipt(
            @NotNull LocalDate signedOn,
            @NotBlank @Size(max = LONGEST_NAME) String signer,
            @NotNull Signatory signatory,
            @Nullable @Size(max = LONGEST_NAME) String relation,
            @Nullable @Size(max = LONGEST_TEXT) String place) {}

    /**
     * @param leftOn date on which it was left
     * @param place where it was left
     * @param reason why it was refused
     * @param witness who witnessed it; this or the recording is demanded
     * @param recording where the photograph or video is kept
     */
    record LeftRecord(
            @NotNull LocalDate leftOn,
            @Nullable @Size(max = LONGEST_TEXT) String place,
            @NotBlank @Size(max = LONGEST_TEXT) String reason,
            @Nullable @Size(max = LONGEST_NAME) String witness,
            @Nullable @Size(max = LONGEST_TEXT) String recording) {}

    /**
     * @param publishedOn date of publication
     * @param medium where
     * @param ground why no other way was left
     * @param course what was done before, and how it was announced
     */
    record Publication(
            @NotNull LocalDate publishedOn,
            @NotBlank @Size(max = LONGEST_NAME) String medium,
            @NotNull AnnouncementGround ground,
            @NotBlank @Size(max = LONGEST_TEXT) String course) {}

    /**
     * @param way POST or IN_PERSON
     * @param triedOn when; of a returned mail item the date of its return
     * @param obstacle why it failed
     * @param note what happened in particular
     */
    record Attempt(
            @NotNull FailedAttempt.Way way,
            @NotNull LocalDate triedOn,
            @NotNull Obstacle obstacle,
            @Nullable @Size(max = LONGEST_TEXT) String note) {}
}
