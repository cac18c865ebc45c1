package org.xinfang.handling.window;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.handling.lifecycle.CaseKey;

@ApplicationScoped
class PanacheRequestWindows implements RequestWindows, PanacheRepositoryBase<RequestWindowRow, UUID> {

    @Override
    public Optional<RequestWindow> find(CaseKey key, LocalDate opinionIssuedOn) {
        return find(
                        "matter = ?1 and claim = ?2 and stage = ?3 and dayZero >= ?4 order by dayZero desc",
                        key.matter(),
                        key.claim(),
                        key.stage(),
                        opinionIssuedOn)
                .firstResultOptional()
                .map(RequestWindowRow::toWindow);
    }

    @Override
    public Optional<CaseKey> of(UUID timeLimit) {
        return findByIdOptional(timeLimit).map(row -> new CaseKey(row.matter, row.claim, row.stage));
    }

    @Override
    public void begin(UUID timeLimit, CaseKey key, RequestWindow window) {
        persist(RequestWindowRow.of(timeLimit, key, window));
    }

    @Override
    public void move(UUID timeLimit, LocalDate legalDue) {
        findByIdOptional(timeLimit).ifPresent(row -> row.legalDue = legalDue);
    }
}
