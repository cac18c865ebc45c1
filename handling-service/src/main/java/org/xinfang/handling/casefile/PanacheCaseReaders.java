package org.xinfang.handling.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PanacheCaseReaders implements CaseReaders, PanacheRepositoryBase<CaseReaderRow, CaseReaderRow.Key> {

    @Override
    public void admit(UUID referral, String organ) {
        getEntityManager().merge(CaseReaderRow.of(referral, organ));
    }

    @Override
    public boolean admits(UUID referral, String organ) {
        return findByIdOptional(new CaseReaderRow.Key(referral, organ)).isPresent();
    }
}
