package org.xinfang.routing.reception;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

@Entity
@Table(name = "claim_acceptance")
class AcceptanceRow {
    @Id
    private UUID id;

    private UUID matter;
    private int claim;

    private String organCode;
    private String organName;
    private LocalDate acceptedOn;

    @SuppressWarnings("NullAway.Init") // for Hibernate, and filled by the factory below
    AcceptanceRow() {}

    static AcceptanceRow of(Acceptance acceptance) {
        AcceptanceRow row = new AcceptanceRow();
        row.id = UUID.randomUUID();
        row.matter = acceptance.matter();
        row.claim = acceptance.claim();
        row.organCode = acceptance.organ().code();
        row.organName = acceptance.organ().name();
        row.acceptedOn = acceptance.acceptedOn();
        return row;
    }

    Acceptance toAcceptance() {
        return new Acceptance(matter, claim, new OrganRef(organCode, organName), acceptedOn);
    }
}
