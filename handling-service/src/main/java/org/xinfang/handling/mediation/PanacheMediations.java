package org.xinfang.handling.mediation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheMediations implements Mediations, PanacheRepositoryBase<MediationRow, UUID> {

    @Override
    public void open(UUID referral, Mediation mediation) {
        persist(MediationRow.of(referral, mediation));
    }

    @Override
    public Optional<Mediation> newest(UUID referral) {
        return find("referral = ?1 order by opened desc", referral)
                .firstResultOptional()
                .map(MediationRow::toMediation);
    }

    @Override
    public void agree(UUID mediation, Agreement agreement) {
        findById(mediation).agree(agreement);
    }

    @Override
    public Optional<Agreement> agreement(UUID mediation) {
        return findById(mediation).toAgreement();
    }

    @Override
    public void fail(UUID mediation, String reason) {
        findById(mediation).failure = reason;
    }

    @Override
    public Optional<String> failure(UUID mediation) {
        return Optional.ofNullable(findById(mediation).failure);
    }
}
