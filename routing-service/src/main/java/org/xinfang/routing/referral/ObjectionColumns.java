package org.xinfang.routing.referral;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/** An objection inside a referral's row. */
@Embeddable
class ObjectionColumns {
    private LocalDate objectedOn;
    private String objectionReasons;
    private @Nullable String proposedCode;
    private @Nullable String proposedName;
    private @Nullable LocalDate decidedOn;
    private @Nullable Boolean agreed;
    private @Nullable String decisionReasons;

    @SuppressWarnings("NullAway.Init") // for Hibernate, and filled by the factory below
    ObjectionColumns() {}

    static ObjectionColumns of(Objection objection) {
        ObjectionColumns columns = new ObjectionColumns();
        columns.objectedOn = objection.objectedOn();
        columns.objectionReasons = objection.reasons();
        columns.proposedCode = objection.proposed().map(OrganRef::code).orElse(null);
        columns.proposedName = objection.proposed().map(OrganRef::name).orElse(null);
        objection.decision().ifPresent(columns::decided);
        return columns;
    }

    Objection toObjection() {
        return new Objection(
                objectionReasons,
                Optional.ofNullable(proposedCode).map(code -> new OrganRef(code, Objects.requireNonNull(proposedName))),
                objectedOn,
                Optional.ofNullable(decidedOn)
                        .map(on -> new Objection.Decision(
                                Objects.requireNonNull(agreed), Objects.requireNonNull(decisionReasons), on)));
    }

    private void decided(Objection.Decision decision) {
        decidedOn = decision.decidedOn();
        agreed = decision.agreed();
        decisionReasons = decision.reasons();
    }
}
