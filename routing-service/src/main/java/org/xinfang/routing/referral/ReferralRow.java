package org.xinfang.routing.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
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

    private @Nullable LocalDate receivedOn;
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
        row.become(referral);
        return row;
    }

    void become(Referral referral) {
        state = referral.state();
        switch (referral) {
            case Referral.Sent sent -> receivedOn = null;
            case Referral.Received received -> receivedOn = received.receivedOn();
            case Referral.TakenUp takenUp -> takenUpOn = takenUp.takenUpOn();
        }
    }

    Referral toReferral() {
        Dispatch dispatch = new Dispatch(
                id,
                matter,
                number,
                content,
                way,
                new OrganRef(fromCode, fromName),
                new OrganRef(toCode, toName),
                sentOn,
                Optional.ofNullable(reportDue),
                petitionerKnown);
        return switch (state) {
            case SENT -> new Referral.Sent(dispatch);
            case RECEIVED -> new Referral.Received(dispatch, Objects.requireNonNull(receivedOn));
            case TAKEN_UP ->
                new Referral.TakenUp(dispatch, Objects.requireNonNull(receivedOn), Objects.requireNonNull(takenUpOn));
        };
    }
}
