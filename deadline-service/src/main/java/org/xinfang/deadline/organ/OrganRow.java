package org.xinfang.deadline.organ;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An organ as it lies in the database. */
@Entity
@Table(name = "known_organ")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class OrganRow {

    @Id
    String code;

    String name;
    String region;
    String function;
    String level;
    boolean petitionDepartment;

    @Nullable
    String territorialSuperior;

    @Nullable
    String lineSuperior;

    @Nullable
    LocalDate validTo;

    @Nullable
    String successor;

    @Nullable
    String reviewOrgan;

    static OrganRow of(Organ organ) {
        OrganRow row = new OrganRow();
        row.code = organ.code();
        row.name = organ.name();
        row.region = organ.region();
        row.function = organ.function();
        row.level = organ.level();
        row.petitionDepartment = organ.petitionDepartment();
        row.territorialSuperior = organ.territorialSuperior();
        row.lineSuperior = organ.lineSuperior();
        row.validTo = organ.validTo();
        row.successor = organ.successor();
        row.reviewOrgan = organ.reviewOrgan();
        return row;
    }

    Organ toOrgan() {
        return new Organ(
                code,
                name,
                region,
                function,
                level,
                petitionDepartment,
                territorialSuperior,
                lineSuperior,
                validTo,
                successor,
                reviewOrgan);
    }
}
