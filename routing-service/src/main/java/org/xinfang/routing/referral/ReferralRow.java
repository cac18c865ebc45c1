package org.xinfang.routing.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.xinfang.routing.diversion.Way;
import org.xinfang.routing.referral.Dispatch.SentClaim;

@Entity
@Table(name = "referral")
class ReferralRow {
    @Id
    private UUID id;

    @Version
    private long version;

    /** Set by the database: in which order they were made, also on one day. */
    @Column(insertable = false, updatable = false)
    private long made;

    private UUID matter;
    private String number;
    private int claim;
    private boolean sealed;

    @JdbcTypeCode(SqlTypes.JSON)
    private SentClaim content;

    @Enumerated(EnumType.STRING)
    private Way way;

    private String fromCode;
    private String fromName;
    private String toCode;
    private String toName;
    private LocalDate sentOn;
    private @Nullable LocalDate reportDue;
    private boolean petitionerKnown;

    @Enumerated(EnumType.STRING)
    private Referral.State state;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<OrganRef> assisting;

    private boolean designated;
    private @Nullable LocalDate receivedOn;

    @Embedded
    private @Nullable ObjectionColumns objection;

    private @Nullable LocalDate returnedOn;
    private @Nullable LocalDate takenUpOn;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    ReferralRow() {}

    static ReferralRow of(Referral referral) {
        Dispatch dispatch = referral.dispatch();
        ReferralRow row = new ReferralRow();
        row.id = dispatch.id();
        row.matter = dispatch.matter();
        row.number = dispatch.number();
        row.claim = dispatch.claim().number();
        row.sealed = dispatch.sealed();
        row.content = dispatch.claim();
        row.way = dispatch.way();
        row.fromCode = dispatch.from().code();
        row.fromName = dispatch.from().name();
        row.toCode = dispatch.to().code();
        row.toName = dispatch.to().name();
        row.sentOn = dispatch.sentOn();
        row.reportDue = dispatch.reportDue().orElse(null);
        row.petitionerKnown = dispatch.petitionerKnown();
        row.assisting = dispatch.assisting();
        row.become(referral);
        return row;
    }

    void become(Referral referral) {
        state = referral.state();
        designated = referral.dispatch().designated();
        receivedOn = referral.received().map(Receipt::on).orElse(null);
        objection = referral.received()
                .flatMap(Receipt::objection)
                .map(ObjectionColumns::of)
                .orElse(null);
        returnedOn = referral instanceof Referral.Returned returned ? returned.returnedOn() : null;
        takenUpOn = referral instanceof Referral.TakenUp takenUp ? takenUp.takenUpOn() : null;
    }

    Referral toReferral() {
        Dispatch dispatch = dispatch();
        return switch (state) {
            case SENT -> new Referral.Sent(dispatch);
            case RECEIVED -> new Referral.Received(dispatch, receipt());
            case OBJECTED -> new Referral.Objected(dispatch, receipt());
            case DISPUTED -> new Referral.Disputed(dispatch, receipt());
            case RETURNED -> new Referral.Returned(dispatch, receipt(), Objects.requireNonNull(returnedOn));
            case TAKEN_UP -> new Referral.TakenUp(dispatch, receipt(), Objects.requireNonNull(takenUpOn));
        };
    }

    private Dispatch dispatch() {
        return new Dispatch(
                id,
                matter,
                number,
                content,
                way,
                new OrganRef(fromCode, fromName),
                new OrganRef(toCode, toName),
                sentOn,
                Optional.ofNullable(reportDue),
                petitionerKnown,
                assisting,
                designated);
    }

    private Receipt receipt() {
        return new Receipt(
                Objects.requireNonNull(receivedOn),
                Optional.ofNullable(objection).map(ObjectionColumns::toObjection));
    }
}
