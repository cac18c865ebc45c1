package org.xinfang.handling.limit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.handling.lifecycle.CaseKey;

@ApplicationScoped
class PanacheClaimLimits implements ClaimLimits, PanacheRepositoryBase<ClaimLimitRow, UUID> {
    @Override
    public Optional<LocalDate> lastDay(CaseKey key) {
        return find(
                        "matter = ?1 and claim = ?2 and stage = ?3 order by legalDue",
                        key.matter(),
                        key.claim(),
                        key.stage())
                .firstResultOptional()
                .map(row -> row.legalDue);
    }

    @Override
    public void begin(UUID timeLimit, CaseKey key, LocalDate legalDue) {
        persist(ClaimLimitRow.of(timeLimit, key, legalDue));
    }

    @Override
    public void move(UUID timeLimit, LocalDate legalDue) {
        findByIdOptional(timeLimit).ifPresent(row -> row.legalDue = legalDue);
    }

    @Override
    public void end(UUID timeLimit) {
        deleteById(timeLimit);
    }
}
