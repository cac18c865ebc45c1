package org.xinfang.routing.reception;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PanacheAcceptances implements Acceptances, PanacheRepositoryBase<AcceptanceRow, UUID> {

    @Override
    public void keep(Acceptance acceptance) {
        if (count("matter = ?1 and claim = ?2", acceptance.matter(), acceptance.claim()) == 0) {
            persist(AcceptanceRow.of(acceptance));
        }
    }

    @Override
    public List<Acceptance> of(UUID matter) {
        return find("matter", matter).stream().map(AcceptanceRow::toAcceptance).toList();
    }
}
