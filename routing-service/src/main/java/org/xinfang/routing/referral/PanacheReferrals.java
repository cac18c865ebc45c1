package org.xinfang.routing.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheReferrals implements Referrals, PanacheRepositoryBase<ReferralRow, UUID> {

    @Override
    public void add(Referral referral) {
        persist(ReferralRow.of(referral));
    }

    @Override
    public Optional<Referral> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(ReferralRow::toReferral);
    }

    @Override
    public void update(Referral referral) {
        findById(referral.dispatch().id()).become(referral);
    }

    @Override
    public List<Referral> of(UUID matter) {
        return find("matter = ?1 order by claim, made", matter).stream()
                .map(ReferralRow::toReferral)
                .toList();
    }
}
