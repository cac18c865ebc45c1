package org.xinfang.handling.termination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheFinalPapers implements FinalPapers, PanacheRepositoryBase<FinalPaperRow, UUID> {

    @Override
    public void put(UUID notice, FinalPaper paper) {
        persist(FinalPaperRow.of(notice, paper));
    }

    @Override
    public Optional<FinalPaper> find(UUID notice) {
        return findByIdOptional(notice).map(FinalPaperRow::toPaper);
    }
}
