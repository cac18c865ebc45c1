package org.xinfang.handling.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "known_organ")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class KnownOrganRow {
    @Id
    String code;

    String name;

    @Nullable
    String reviewOrgan;

    static KnownOrganRow of(String code, String name, @Nullable String reviewOrgan) {
        KnownOrganRow row = new KnownOrganRow();
        row.code = code;
        row.name = name;
        row.reviewOrgan = reviewOrgan;
        return row;
    }
}
