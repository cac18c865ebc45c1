package org.xinfang.routing.leadofficial;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

@Entity
@Table(name = "lead_official")
class LeadOfficialRow {
    @Id
    private UUID id;

    private UUID matter;
    private int claim;
    private String name;
    private String organCode;
    private String organName;
    private String reason;
    private LocalDate appointedOn;

    @SuppressWarnings("NullAway.Init") // for Hibernate, and filled by become
    LeadOfficialRow() {}

    static LeadOfficialRow of(UUID matter, LeadOfficial official) {
        LeadOfficialRow row = new LeadOfficialRow();
        row.id = UUID.randomUUID();
        row.matter = matter;
        row.claim = official.claim();
        row.become(official);
        return row;
    }

    void become(LeadOfficial official) {
        name = official.name();
        organCode = official.organ().code();
        organName = official.organ().name();
        reason = official.reason();
        appointedOn = official.appointedOn();
    }

    LeadOfficial toLeadOfficial() {
        return new LeadOfficial(claim, name, new OrganRef(organCode, organName), reason, appointedOn);
    }
}
