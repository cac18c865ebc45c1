package org.xinfang.intake.evaluation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.xinfang.contracts.OrganRef;

/** How handling of a claim ended (办结). */
@Embeddable
class Closing {
    private String organCode;
    private String organName;
    private String closeReason;
    private LocalDate closedOn;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Closing() {}

    Closing(OrganRef organ, String closeReason, LocalDate closedOn) {
        this.organCode = organ.code();
        this.organName = organ.name();
        this.closeReason = closeReason;
        this.closedOn = closedOn;
    }

    OrganRef organ() {
        return new OrganRef(organCode, organName);
    }

    String closeReason() {
        return closeReason;
    }

    LocalDate closedOn() {
        return closedOn;
    }
}
