package org.xinfang.routing.dispute;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

@Entity
@Table(name = "dispute")
class DisputeRow {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID matter;
    private String number;
    private int claim;
    private String byCode;
    private String byName;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<OrganRef> organs;

    private String deciderCode;
    private String deciderName;

    @Enumerated(EnumType.STRING)
    private Dispute.Basis basis;

    private String reasons;
    private LocalDate raisedOn;
    private @Nullable String inChargeCode;
    private @Nullable String inChargeName;
    private @Nullable String decisionReasons;
    private @Nullable LocalDate decidedOn;

    @SuppressWarnings("NullAway.Init") // for Hibernate, and filled by the factory below
    DisputeRow() {}

    static DisputeRow of(Dispute dispute) {
        DisputeRow row = new DisputeRow();
        row.id = dispute.id();
        row.matter = dispute.subject().matter();
        row.number = dispute.subject().number();
        row.claim = dispute.subject().claim();
        row.byCode = dispute.by().code();
        row.byName = dispute.by().name();
        row.organs = dispute.organs();
        row.deciderCode = dispute.decider().organ().code();
        row.deciderName = dispute.decider().organ().name();
        row.basis = dispute.decider().basis();
        row.reasons = dispute.reasons();
        row.raisedOn = dispute.raisedOn();
        row.become(dispute);
        return row;
    }

    void become(Dispute dispute) {
        dispute.decision().ifPresent(decision -> {
            inChargeCode = decision.organInCharge().code();
            inChargeName = decision.organInCharge().name();
            decisionReasons = decision.reasons();
            decidedOn = decision.decidedOn();
        });
    }

    Disputes.Versioned versioned() {
        return new Disputes.Versioned(toDispute(), version);
    }

    Dispute toDispute() {
        return new Dispute(
                id,
                new Dispute.Subject(matter, number, claim),
                new OrganRef(byCode, byName),
                organs,
                new Dispute.Decider(new OrganRef(deciderCode, deciderName), basis),
                reasons,
                raisedOn,
                Optional.ofNullable(decidedOn)
                        .map(on -> new Dispute.Decision(
                                new OrganRef(
                                        Objects.requireNonNull(inChargeCode), Objects.requireNonNull(inChargeName)),
                                Objects.requireNonNull(decisionReasons),
                                on)));
    }
}
