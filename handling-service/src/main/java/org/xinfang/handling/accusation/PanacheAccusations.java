package org.xinfang.handling.accusation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheAccusations implements Accusations, PanacheRepositoryBase<AccusationRow, UUID> {

    @Override
    public void add(Accusation accusation) {
        if (findById(accusation.handover().referral()) == null) {
            persist(AccusationRow.of(accusation));
        }
    }

    @Override
    public Versioned update(Accusation accusation) {
        AccusationRow row = findById(accusation.handover().referral());
        row.become(accusation);
        flush();
        return row.versioned();
    }

    @Override
    public Optional<Versioned> findForChange(UUID matter, int claim, String organ) {
        return latest(matter, claim, organ)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(AccusationRow::versioned);
    }

    @Override
    public Optional<Versioned> find(UUID matter, int claim, String organ) {
        return latest(matter, claim, organ).firstResultOptional().map(AccusationRow::versioned);
    }

    @Override
    public List<Accusation> open(String organ) {
        return find(
                        "organCode = ?1 and (stage in ('RECEIVED', 'ACCEPTED') or stage = 'CONCLUDED' and realName)"
                                + " order by coalesce(concludedOn, receivedOn), referral",
                        organ)
                .stream()
                .map(AccusationRow::toAccusation)
                .toList();
    }

    private PanacheQuery<AccusationRow> latest(UUID matter, int claim, String organ) {
        return find(
                "matter = ?1 and claim = ?2 and organCode = ?3 order by receivedOn desc, referral",
                matter,
                claim,
                organ);
    }
}
