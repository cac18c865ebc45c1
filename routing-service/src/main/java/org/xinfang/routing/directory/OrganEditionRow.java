package org.xinfang.routing.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.routing.directory.DirectoryStore.Decision;
import org.xinfang.routing.directory.Edition.Ends;
import org.xinfang.routing.directory.Edition.Stands;
import org.xinfang.routing.organ.Contact;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.OrganEntry;

@Entity
@Table(name = "organ_edition")
@IdClass(OrganEditionRow.Key.class)
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class OrganEditionRow {
    @Id
    private String code;

    @Id
    private long number;

    private LocalDate effectiveFrom;
    private boolean shipped;
    private boolean ends;
    private @Nullable String name;
    private @Nullable String regionName;
    private @Nullable String territorialSuperior;
    private @Nullable String lineSuperior;
    private @Nullable String reviewOrgan;
    private String[] duties = {};
    private String address = "";
    private String phone = "";
    private String[] successors = {};
    private boolean voided;
    private boolean announced;
    private long revision;
    private String decidedBy;
    private String decidedOrgan;
    private OffsetDateTime decidedAt;

    record Key(String code, long number) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    static OrganEditionRow of(OrganCode code, Edition edition, Decision decision) {
        OrganEditionRow row = new OrganEditionRow();
        row.code = code.toString();
        row.number = edition.number();
        row.effectiveFrom = edition.from();
        row.shipped = edition.shipped();
        row.revision = decision.revision();
        row.decidedBy = decision.actor().id();
        row.decidedOrgan = decision.actor().organ();
        row.decidedAt = decision.at();
        row.fill(edition, !edition.from().isAfter(decision.at().toLocalDate()));
        return row;
    }

    /** An end is told as soon as it is decided: the other services know the last day. */
    private void fill(Edition edition, boolean begun) {
        switch (edition) {
            case Ends end -> {
                ends = true;
                announced = true;
                successors = end.successors().stream().map(OrganCode::toString).toArray(String[]::new);
            }
            case Stands stands -> {
                announced = begun;
                fill(stands.entry());
            }
        }
    }

    private void fill(OrganEntry entry) {
        name = entry.name();
        regionName = entry.regionName();
        territorialSuperior =
                entry.territorialSuperior().map(OrganCode::toString).orElse(null);
        lineSuperior = entry.lineSuperior().map(OrganCode::toString).orElse(null);
        reviewOrgan = entry.reviewOrgan().map(OrganCode::toString).orElse(null);
        duties = entry.duties().toArray(String[]::new);
        address = entry.contact().address();
        phone = entry.contact().phone();
    }

    OrganCode organ() {
        return OrganCode.of(code);
    }

    Edition toEdition() {
        return ends
                ? new Ends(
                        number,
                        effectiveFrom,
                        List.of(successors).stream().map(OrganCode::of).toList())
                : new Stands(number, effectiveFrom, shipped, entry());
    }

    private OrganEntry entry() {
        return new OrganEntry(
                Objects.requireNonNull(name),
                Objects.requireNonNull(regionName),
                Optional.ofNullable(territorialSuperior).map(OrganCode::of),
                Optional.ofNullable(lineSuperior).map(OrganCode::of),
                Optional.ofNullable(reviewOrgan).map(OrganCode::of),
                List.of(duties),
                new Contact(address, phone));
    }
}
