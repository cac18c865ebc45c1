package org.xinfang.handling.limit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.Stage;

@Entity
@Table(name = "claim_limit")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class ClaimLimitRow {
    @Id
    UUID timeLimit;

    UUID matter;
    int claim;

    @Enumerated(EnumType.STRING)
    Stage stage;

    LocalDate legalDue;

    static ClaimLimitRow of(UUID timeLimit, CaseKey key, LocalDate legalDue) {
        ClaimLimitRow row = new ClaimLimitRow();
        row.timeLimit = timeLimit;
        row.matter = key.matter();
        row.claim = key.claim();
        row.stage = key.stage();
        row.legalDue = legalDue;
        return row;
    }
}
