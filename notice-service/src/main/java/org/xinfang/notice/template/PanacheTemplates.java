package org.xinfang.notice.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.notice.document.DocumentKind;

@ApplicationScoped
class PanacheTemplates implements Templates, PanacheRepositoryBase<TemplateRow, UUID> {
    private static final String ONE = "document = ?1 and version = ?2";

    @Override
    public void add(TemplateRow template) {
        persistAndFlush(template);
    }

    @Override
    public Optional<TemplateRow> find(DocumentKind kind, String version) {
        return find(ONE, kind.code(), version).firstResultOptional();
    }

    @Override
    public Optional<TemplateRow> findForChange(DocumentKind kind, String version) {
        return find(ONE, kind.code(), version)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    @Override
    public Optional<TemplateRow> inForceOn(DocumentKind kind, LocalDate day) {
        return find(
                        "document = ?1 and effectiveFrom <= ?2",
                        Sort.descending("effectiveFrom", "activatedAt"),
                        kind.code(),
                        day)
                .firstResultOptional();
    }

    @Override
    public List<TemplateRow> of(DocumentKind kind) {
        return list("document", Sort.descending("draftedAt"), kind.code());
    }
}
