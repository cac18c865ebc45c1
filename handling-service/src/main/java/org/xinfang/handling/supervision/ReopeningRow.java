package org.xinfang.handling.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.lifecycle.Round;

@Entity
@IdClass(Round.class)
@Table(name = "reopening")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class ReopeningRow {
    @Id
    UUID referral;

    @Id
    int round;

    String byCode;
    String byName;
    String reason;
    LocalDate redoBy;

    static ReopeningRow of(Round round, Reopening order) {
        ReopeningRow row = new ReopeningRow();
        row.referral = round.referral();
        row.round = round.round();
        row.byCode = order.by().code();
        row.byName = order.by().name();
        row.reason = order.reason();
        row.redoBy = order.redoBy();
        return row;
    }

    Reopening toReopening() {
        return new Reopening(new OrganRef(byCode, byName), reason, redoBy);
    }
}
