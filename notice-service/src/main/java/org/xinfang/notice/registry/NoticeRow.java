package org.xinfang.notice.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.notice.document.Content;
import org.xinfang.notice.document.DocumentKind;

/** One row of table notice. The lease columns are written by SQL alone. */
@Entity(name = "Notice")
@Table(name = "notice")
class NoticeRow {
    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "source_event")
    UUID sourceEvent = new UUID(0, 0);

    UUID matter = new UUID(0, 0);

    @Nullable
    Integer claim;

    String document = "";

    String issuer = "";

    @Column(name = "issuer_name")
    String issuerName = "";

    String addressee = "";

    @Column(name = "addressee_organ")
    @Nullable
    String addresseeOrgan;

    @Column(name = "addressee_organ_name")
    @Nullable
    String addresseeOrganName;

    boolean sealed;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> content = Map.of();

    String state = "";

    @Column(name = "held_because")
    @Nullable
    String heldBecause;

    @Column(name = "voided_because")
    @Nullable
    String voidedBecause;

    /** Id of who supplied content last; null when nobody did. */
    @Nullable
    String editor;

    /** The issued notice that this one corrects; null for others. */
    @Nullable
    UUID replaces;

    @Column(name = "drafted_at")
    OffsetDateTime draftedAt = OffsetDateTime.MIN;

    @Nullable
    String number;

    @Nullable
    Integer year;

    @Nullable
    Integer sequence;

    @Column(name = "issued_on")
    @Nullable
    LocalDate issuedOn;

    @Column(name = "verification_code")
    @Nullable
    String verificationCode;

    @Nullable
    String digest;

    @Nullable
    String template;

    @Column(name = "delivered_on")
    @Nullable
    LocalDate deliveredOn;

    static NoticeRow of(UUID sourceEvent, Draft draft, String state, OffsetDateTime draftedAt) {
        var row = new NoticeRow();
        row.id = UUID.randomUUID();
        row.sourceEvent = sourceEvent;
        row.matter = draft.matter();
        row.claim = draft.claim();
        row.document = draft.kind().code();
        row.issuer = draft.issuer().code();
        row.issuerName = draft.issuer().name();
        row.addressee = draft.kind().audience().name();
        var organ = draft.addressee();
        row.addresseeOrgan = organ == null ? null : organ.code();
        row.addresseeOrganName = organ == null ? null : organ.name();
        row.sealed = draft.kind().sealed();
        row.content = draft.content().stored();
        row.state = state;
        row.draftedAt = draftedAt;
        return row;
    }

    Notice toNotice() {
        var organ = addresseeOrgan == null ? null : new OrganRef(addresseeOrgan, text(addresseeOrganName));
        var draft = new Draft(
                matter,
                claim,
                DocumentKind.ofCode(document),
                new OrganRef(issuer, issuerName),
                organ,
                Content.of(content));
        return new Notice(id, draft, toState(), draftedAt, deliveredOn);
    }

    private NoticeState toState() {
        return switch (state) {
            case "UNADDRESSED" -> new NoticeState.Unaddressed();
            case "WAITING" -> new NoticeState.Waiting();
            case "HELD" -> new NoticeState.Held(text(heldBecause));
            case "VOIDED" -> new NoticeState.Voided(text(voidedBecause));
            case "NOT_OWED" -> new NoticeState.NotOwed();
            case "ISSUED" ->
                new NoticeState.Issued(
                        text(number),
                        issuedOn == null ? LocalDate.MIN : issuedOn,
                        text(verificationCode),
                        text(digest),
                        text(template));
            default -> throw new IllegalStateException("notice " + id + " has the unknown state " + state);
        };
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
