package org.xinfang.notice.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.wording.MandatoryWords;
import org.xinfang.notice.wording.Reading.Unreadable;
import org.xinfang.notice.wording.Wording;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/** A version of a document's words that an administrator wrote. */
@Entity(name = "NoticeTemplate")
@Table(name = "notice_template")
class TemplateRow {
    @Id
    private UUID id = new UUID(0, 0);

    private String document = "";
    private String version = "";
    private String wording = "";

    @Column(name = "drafted_by")
    private String draftedBy = "";

    @Column(name = "drafted_at")
    private OffsetDateTime draftedAt = OffsetDateTime.MIN;

    @Column(name = "effective_from")
    private @Nullable LocalDate effectiveFrom;

    @Column(name = "activated_by")
    private @Nullable String activatedBy;

    @Column(name = "activated_at")
    private @Nullable OffsetDateTime activatedAt;

    static TemplateRow drafted(DocumentKind kind, Wording wording, Actor author, OffsetDateTime at) {
        var row = new TemplateRow();
        row.id = UUID.randomUUID();
        row.document = kind.code();
        row.version = wording.version();
        row.write(wording, author, at);
        return row;
    }

    /** Other words of the draft; an activated version is never changed, for notices refer to it. */
    Outcome<TemplateRow> redraft(Wording other, Actor author, OffsetDateTime at) {
        if (effectiveFrom != null) {
            return Outcome.refused(new TemplateRefusal.Activated(version));
        }
        write(other, author, at);
        return Outcome.done(this);
    }

    private void write(Wording words, Actor author, OffsetDateTime at) {
        wording = words.text();
        draftedBy = author.id();
        draftedAt = at;
    }

    /** Put in force from a day on; not by who wrote it, and not while it lacks what the law demands. */
    Outcome<TemplateRow> activate(LocalDate from, Actor administrator, OffsetDateTime at) {
        if (effectiveFrom != null) {
            return Outcome.refused(new TemplateRefusal.Activated(version));
        }
        if (from.isBefore(at.atZoneSameInstant(LegalClock.ZONE).toLocalDate())) {
            return Outcome.refused(new TemplateRefusal.InThePast(from));
        }
        if (administrator.id().equals(draftedBy)) {
            return Outcome.refused(new TemplateRefusal.OwnTemplate());
        }
        var faults = MandatoryWords.faults(kind(), wording());
        if (!faults.isEmpty()) {
            return Outcome.refused(new TemplateRefusal.Faulty(version, faults));
        }
        effectiveFrom = from;
        activatedBy = administrator.id();
        activatedAt = at;
        return Outcome.done(this);
    }

    DocumentKind kind() {
        return DocumentKind.ofCode(document);
    }

    Wording wording() {
        return switch (Wording.read(version, wording)) {
            case Wording readable -> readable;
            case Unreadable unreadable ->
                throw new IllegalStateException("template " + document + " " + version + ": " + unreadable);
        };
    }

    TemplateView view(boolean inForce, LocalDate today) {
        return new TemplateView(
                document,
                kind().title(),
                version,
                TemplateView.State.of(effectiveFrom, inForce, today),
                effectiveFrom,
                draftedBy,
                draftedAt.atZoneSameInstant(LegalClock.ZONE).toOffsetDateTime(),
                activatedBy,
                wording,
                MandatoryWords.faults(kind(), wording()));
    }
}
