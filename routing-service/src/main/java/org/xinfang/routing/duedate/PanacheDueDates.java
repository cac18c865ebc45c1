package org.xinfang.routing.duedate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheDueDates implements DueDates, PanacheRepositoryBase<DueDateRow, UUID> {

    @Override
    public Optional<LocalDate> dispatch(UUID matter) {
        return find("rule = ?1 and matter = ?2", KeepDueDate.DISPATCH, matter)
                .firstResultOptional()
                .map(DueDateRow::legalDue);
    }

    @Override
    public Optional<LocalDate> objection(UUID matter, int claim, String organ, LocalDate receivedOn) {
        return find(
                        "rule = ?1 and matter = ?2 and claim = ?3 and organ = ?4 and dayZero = ?5",
                        KeepDueDate.OBJECTION,
                        matter,
                        claim,
                        organ,
                        receivedOn)
                .firstResultOptional()
                .map(DueDateRow::legalDue);
    }
}
