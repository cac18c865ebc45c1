package org.xinfang.handling.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@IdClass(CaseReaderRow.Key.class)
@Table(name = "case_reader")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class CaseReaderRow {
    @Id
    UUID referral;

    @Id
    String organCode;

    record Key(UUID referral, String organCode) {}

    static CaseReaderRow of(UUID referral, String organ) {
        CaseReaderRow row = new CaseReaderRow();
        row.referral = referral;
        row.organCode = organ;
        return row;
    }
}
