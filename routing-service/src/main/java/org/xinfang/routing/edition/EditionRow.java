package org.xinfang.routing.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.diversion.DiversionTable;

/** A version of the diversion table that an administrator wrote. */
@Entity
@Table(name = "diversion_edition")
class EditionRow {

    @Id
    private String version;

    @Column(name = "csv")
    private String csv;

    private String draftedBy;
    private OffsetDateTime draftedAt;
    private @Nullable LocalDate effectiveFrom;
    private @Nullable String activatedBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    EditionRow() {}

    EditionRow(String version, String csv, Actor author, OffsetDateTime at) {
        this.version = version;
        this.csv = csv;
        this.draftedBy = author.id();
        this.draftedAt = at;
    }

    /** Another wording of the draft; a version in force is never changed. */
    Outcome<EditionRow> redraft(String wording, Actor author, OffsetDateTime at) {
        if (effectiveFrom != null) {
            return Outcome.refused(new EditionRefusal.AlreadyInForce(version));
        }
        csv = wording;
        draftedBy = author.id();
        draftedAt = at;
        return Outcome.done(this);
    }

    Outcome<EditionRow> activate(LocalDate from, LocalDate today, Actor administrator) {
        if (effectiveFrom != null) {
            return Outcome.refused(new EditionRefusal.AlreadyInForce(version));
        }
        if (from.isBefore(today)) {
            return Outcome.refused(new EditionRefusal.InThePast(from));
        }
        int faults = table().faults().size();
        if (faults > 0) {
            return Outcome.refused(new EditionRefusal.Faulty(version, faults));
        }
        effectiveFrom = from;
        activatedBy = administrator.id();
        return Outcome.done(this);
    }

    DiversionTable table() {
        return DiversionTable.parse(version, csv);
    }

    EditionView view() {
        return new EditionView(
                version,
                effectiveFrom == null ? EditionView.State.DRAFT : EditionView.State.IN_FORCE,
                effectiveFrom,
                draftedBy,
                draftedAt.atZoneSameInstant(LegalClock.ZONE).toOffsetDateTime(),
                activatedBy,
                table().faults());
    }
}
