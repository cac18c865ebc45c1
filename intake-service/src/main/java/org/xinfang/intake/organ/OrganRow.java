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

    @SuppressWarnings("NullAway.Init") // for Hibernate
    OrganRow() {}

    private OrganRow(String code, String name, String region, @Nullable LocalDate validTo) {
        this.code = code;
        this.name = name;
        this.region = region;
        this.validTo = validTo;
    }

    static OrganRow of(KnownOrgan organ) {
        return new OrganRow(organ.code(), organ.name(), organ.region(), organ.validTo());
    }

    KnownOrgan toOrgan() {
        return new KnownOrgan(code, name, region, validTo);
    }
}
