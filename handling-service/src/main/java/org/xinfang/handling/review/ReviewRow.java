package org.xinfang.handling.review;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.lifecycle.Round;
import org.xinfang.handling.opinion.Decision;

/** A request as it lies in the database, with its opinion once there is one. */
@Entity
@Table(name = "review")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class ReviewRow {
    @Id
    UUID request;

    UUID attacked;
    int round;
    LocalDate attackedOn;
    LocalDate requestedOn;
    LocalDate receivedOn;
    String reasons;

    @Nullable
    String claim;

    @Nullable
    String facts;

    @Nullable
    String grounds;

    @Enumerated(EnumType.STRING)
    @Nullable
    ReviewDecision decision;

    @Nullable
    String opinion;

    @Nullable
    List<String> legalBasis;

    @Enumerated(EnumType.STRING)
    @Nullable
    Decision changedTo;

    @Nullable
    LocalDate redoBy;

    @Nullable
    String nextOrganCode;

    @Nullable
    String nextOrganName;

    static ReviewRow of(ReviewRequest request) {
        ReviewRow row = new ReviewRow();
        row.request = request.id();
        row.attacked = request.attacked().referral();
        row.round = request.attacked().round();
        row.attackedOn = request.attackedOn();
        row.requestedOn = request.requestedOn();
        row.receivedOn = request.receivedOn();
        row.reasons = request.reasons();
        return row;
    }

    void take(ReviewOpinion paper) {
        claim = paper.claim();
        facts = paper.facts();
        grounds = paper.grounds();
        decision = paper.decision();
        opinion = paper.opinion();
        legalBasis = paper.legalBasis();
        changedTo = paper.changedTo();
        redoBy = paper.redoBy();
    }

    void nameNext(OrganRef nextOrgan) {
        nextOrganCode = nextOrgan.code();
        nextOrganName = nextOrgan.name();
    }

    Review toReview() {
        return new Review(
                new ReviewRequest(request, new Round(attacked, round), attackedOn, requestedOn, receivedOn, reasons),
                toOpinion(),
                nextOrganCode == null || nextOrganName == null
                        ? Optional.empty()
                        : Optional.of(new OrganRef(nextOrganCode, nextOrganName)));
    }

    private Optional<ReviewOpinion> toOpinion() {
        return decision == null
                ? Optional.empty()
                : Optional.of(new ReviewOpinion(
                        requireNonNull(claim),
                        requireNonNull(facts),
                        requireNonNull(grounds),
                        decision,
                        requireNonNull(opinion),
                        requireNonNull(legalBasis),
                        new ReviewOpinion.Consequence(changedTo, redoBy)));
    }
}
