package org.xinfang.handling.mediation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "mediation")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class MediationRow {
    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    long opened;

    UUID referral;

    @Enumerated(EnumType.STRING)
    Form form;

    String mediator;
    String consent;
    String scope;

    @Nullable
    String otherSide;

    @Nullable
    String dispute;

    @Nullable
    String terms;

    @Nullable
    String performance;

    @Nullable
    LocalDate performBy;

    @Nullable
    LocalDate petitionerSignedOn;

    @Nullable
    LocalDate otherSideSignedOn;

    @Nullable
    String failure;

    static MediationRow of(UUID referral, Mediation mediation) {
        MediationRow row = new MediationRow();
        row.id = mediation.id();
        row.referral = referral;
        row.form = mediation.form();
        row.mediator = mediation.mediator();
        row.consent = mediation.consent();
        row.scope = mediation.scope();
        return row;
    }

    void agree(Agreement agreement) {
        otherSide = agreement.otherSide();
        dispute = agreement.dispute();
        terms = agreement.terms();
        performance = agreement.performance();
        performBy = agreement.performBy();
        petitionerSignedOn = agreement.petitionerSignedOn();
        otherSideSignedOn = agreement.otherSideSignedOn();
    }

    Mediation toMediation() {
        return new Mediation(id, form, mediator, consent, scope);
    }

    Optional<Agreement> toAgreement() {
        return otherSide == null
                ? Optional.empty()
                : Optional.of(new Agreement(
                        otherSide,
                        requireNonNull(dispute),
                        requireNonNull(terms),
                        requireNonNull(performance),
                        requireNonNull(performBy),
                        requireNonNull(petitionerSignedOn),
                        requireNonNull(otherSideSignedOn)));
    }
}
