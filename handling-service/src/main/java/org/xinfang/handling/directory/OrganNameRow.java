package org.xinfang.handling.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "organ_name")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class OrganNameRow {
    @Id
    String code;

    String name;

    static OrganNameRow of(String code, String name) {
        OrganNameRow row = new OrganNameRow();
        row.code = code;
        row.name = name;
        return row;
    }
}
