package org.xinfang.routing.leadofficial;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PanacheLeadOfficials implements LeadOfficials, PanacheRepositoryBase<LeadOfficialRow, UUID> {

    @Override
    public List<LeadOfficial> of(UUID matter) {
        return find("matter", matter).stream()
                .map(LeadOfficialRow::toLeadOfficial)
                .toList();
    }

    @Override
    public void put(UUID matter, LeadOfficial official) {
        find("matter = ?1 and claim = ?2", matter, official.claim())
                .firstResultOptional()
                .ifPresentOrElse(row -> row.become(official), () -> persist(LeadOfficialRow.of(matter, official)));
    }
}
