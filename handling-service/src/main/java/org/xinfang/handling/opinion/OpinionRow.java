package org.xinfang.handling.opinion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.lifecycle.Round;

@Entity
@IdClass(Round.class)
@Table(name = "opinion")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class OpinionRow {
    @Id
    UUID referral;

    @Id
    int round;

    String claim;
    String facts;
    String grounds;

    @Enumerated(EnumType.STRING)
    Decision decision;

    String opinion;
    List<String> legalBasis;

    @Nullable
    String reviewOrganCode;

    @Nullable
    String reviewOrganName;

    static OpinionRow of(Round round, Opinion draft) {
        OpinionRow row = new OpinionRow();
        row.referral = round.referral();
        row.round = round.round();
        row.claim = draft.claim();
        row.facts = draft.facts();
        row.grounds = draft.grounds();
        row.decision = draft.decision();
        row.opinion = draft.opinion();
        row.legalBasis = draft.legalBasis();
        return row;
    }

    void issue(OrganRef reviewOrgan) {
        reviewOrganCode = reviewOrgan.code();
        reviewOrganName = reviewOrgan.name();
    }

    Opinion toOpinion() {
        return new Opinion(claim, facts, grounds, decision, opinion, legalBasis);
    }

    Optional<OrganRef> reviewOrgan() {
        return reviewOrganCode == null || reviewOrganName == null
                ? Optional.empty()
                : Optional.of(new OrganRef(reviewOrganCode, reviewOrganName));
    }
}
