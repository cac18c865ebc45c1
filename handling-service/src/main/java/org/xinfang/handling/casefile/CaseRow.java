package org.xinfang.handling.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Origin;
import org.xinfang.handling.lifecycle.Procedure;
import org.xinfang.handling.lifecycle.Stage;
import org.xinfang.handling.lifecycle.State;
import org.xinfang.handling.lifecycle.Step;

/** A case as it lies in the database. State and version repeat what the steps say, for work lists. */
@Entity
@Table(name = "handling_case")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class CaseRow {
    @Id
    UUID referral;

    UUID matter;
    int claim;

    @Enumerated(EnumType.STRING)
    Stage stage;

    @Column(insertable = false, updatable = false)
    long openingNumber;

    String number;
    String organCode;
    String organName;
    String fromCode;
    String fromName;
    LocalDate receivedOn;
    LocalDate takenUpOn;
    String category;
    String claimKind;

    @Enumerated(EnumType.STRING)
    Procedure procedure;

    String claimText;

    @Nullable
    LocalDate reportDue;

    @Enumerated(EnumType.STRING)
    State state;

    long version;

    static CaseRow of(HandlingCase handling) {
        Origin origin = handling.origin();
        CaseRow row = new CaseRow();
        row.referral = origin.referral();
        row.matter = handling.key().matter();
        row.claim = handling.key().claim();
        row.stage = handling.key().stage();
        row.number = origin.number();
        row.organCode = origin.organ().code();
        row.organName = origin.organ().name();
        row.fromCode = origin.from().code();
        row.fromName = origin.from().name();
        row.receivedOn = origin.receivedOn();
        row.takenUpOn = origin.takenUpOn();
        row.category = origin.category();
        row.claimKind = origin.claimKind();
        row.procedure = origin.procedure();
        row.claimText = origin.claimText();
        row.reportDue = origin.reportDue();
        row.follow(handling);
        return row;
    }

    void follow(HandlingCase handling) {
        state = handling.state();
        version = handling.version();
    }

    HandlingCase toCase(List<Step> history) {
        Origin origin = new Origin(
                referral,
                number,
                new OrganRef(organCode, organName),
                new OrganRef(fromCode, fromName),
                receivedOn,
                takenUpOn,
                category,
                claimKind,
                procedure,
                claimText,
                reportDue);
        return new HandlingCase(new CaseKey(matter, claim, stage), origin, history);
    }
}
