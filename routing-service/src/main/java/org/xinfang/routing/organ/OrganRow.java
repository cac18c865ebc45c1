package org.xinfang.routing.organ;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "organ")
class OrganRow {
    @Id
    private String code;

    private String name;
    private String regionCode;
    private String regionName;
    private String function;

    @Enumerated(EnumType.STRING)
    private Level level;

    private @Nullable String territorialSuperior;
    private @Nullable String lineSuperior;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable String successor;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    OrganRow() {}

    private OrganRow(Organ organ) {
        this.code = organ.code().toString();
        this.name = organ.name();
        this.regionCode = organ.code().region().value();
        this.regionName = organ.regionName();
        this.function = organ.function();
        this.level = organ.level();
        this.territorialSuperior =
                organ.territorialSuperior().map(OrganCode::toString).orElse(null);
        this.lineSuperior = organ.lineSuperior().map(OrganCode::toString).orElse(null);
        this.validFrom = organ.validFrom();
        this.validTo = organ.validTo().orElse(null);
        this.successor = organ.successor().map(OrganCode::toString).orElse(null);
    }

    static OrganRow of(Organ organ) {
        return new OrganRow(organ);
    }

    Organ toOrgan() {
        return new Organ(
                OrganCode.of(code),
                name,
                regionName,
                Optional.ofNullable(territorialSuperior).map(OrganCode::of),
                Optional.ofNullable(lineSuperior).map(OrganCode::of),
                validFrom,
                Optional.ofNullable(validTo),
                Optional.ofNullable(successor).map(OrganCode::of));
    }
}
