package org.xinfang.handling.execution;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.Round;
import org.xinfang.handling.paper.Deed;

/** An urging as it lies in the database. Written once. */
@Entity
@Table(name = "execution_urging")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class UrgingRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    UUID referral;
    int round;
    int number;
    String unit;
    String demand;
    LocalDate dueBy;
    String urgedBy;
    String urgedByName;
    LocalDate urgedOn;

    static UrgingRow of(Round round, int number, Urging urging) {
        UrgingRow row = new UrgingRow();
        row.referral = round.referral();
        row.round = round.round();
        row.number = number;
        row.unit = urging.unit();
        row.demand = urging.demand();
        row.dueBy = urging.dueBy();
        row.urgedBy = urging.urged().by();
        row.urgedByName = urging.urged().name();
        row.urgedOn = urging.urged().on();
        return row;
    }

    Urging toUrging() {
        return new Urging(unit, demand, dueBy, new Deed(urgedBy, urgedByName, urgedOn));
    }
}
