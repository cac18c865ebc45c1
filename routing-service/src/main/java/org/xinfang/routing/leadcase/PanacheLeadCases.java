package org.xinfang.routing.leadcase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheLeadCases implements LeadCases, PanacheRepositoryBase<LeadCaseRow, UUID> {

    @Override
    public void add(LeadCase led) {
        persist(LeadCaseRow.of(led));
    }

    @Override
    public Versioned update(LeadCase led) {
        LeadCaseRow row = findById(led.id());
        row.become(led);
        flush();
        return row.versioned();
    }

    @Override
    public Optional<Versioned> latest(UUID matter, int claim) {
        return find("matter = ?1 and claim = ?2 order by round desc", matter, claim)
                .firstResultOptional()
                .map(LeadCaseRow::versioned);
    }

    @Override
    public List<LeadCase> open(UUID matter) {
        return find("matter = ?1 and concludedOn is null order by claim", matter).stream()
                .map(LeadCaseRow::toLeadCase)
                .toList();
    }
}
