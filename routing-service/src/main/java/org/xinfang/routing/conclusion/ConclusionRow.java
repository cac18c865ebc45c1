package org.xinfang.routing.conclusion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "claim_conclusion")
@IdClass(ConclusionRow.Key.class)
class ConclusionRow {
    @Id
    private UUID matter;

    @Id
    private int claim;

    private String reason;
    private LocalDate concludedOn;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    ConclusionRow() {}

    ConclusionRow(Conclusion conclusion) {
        this.matter = conclusion.matter();
        this.claim = conclusion.claim();
        this.reason = conclusion.reason();
        this.concludedOn = conclusion.on();
    }

    Conclusion toConclusion() {
        return new Conclusion(matter, claim, reason, concludedOn);
    }

    record Key(UUID matter, int claim) implements Serializable {}
}
