package org.xinfang.intake.organ;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "known_organ")
class OrganRow {
    @Id
    private String code;

    private String name;
    private String region;
    private @Nullable LocalDate validTo;
    private @Nullable Integer directorySize;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    OrganRow() {}

    private OrganRow(KnownOrgan organ) {
        this.code = organ.code();
        this.name = organ.name();
        this.region = organ.region();
        this.validTo = organ.validTo();
        this.directorySize = organ.directorySize();
    }

    static OrganRow of(KnownOrgan organ) {
        return new OrganRow(organ);
    }

    KnownOrgan toOrgan() {
        return new KnownOrgan(code, name, region, validTo, directorySize);
    }
}
