package org.xinfang.notice.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.notice.document.Content;

@ApplicationScoped
class PanacheHeldNotices implements HeldNotices, PanacheRepositoryBase<NoticeRow, UUID> {
    private static final String OF_ISSUER = "issuer = ?1 and state = 'HELD' and (sealed = false or ?2 = true)";

    @Override
    public void supply(UUID notice, Content content, String editor, String because) {
        var row = findById(notice, LockModeType.PESSIMISTIC_WRITE);
        row.content = content.stored();
        row.editor = editor;
        row.heldBecause = because;
        flush();
    }

    @Override
    public Optional<String> editorOf(UUID notice) {
        return findByIdOptional(notice).flatMap(row -> Optional.ofNullable(row.editor));
    }

    @Override
    public void release(UUID notice) {
        getSession().createNativeQuery("""
                        UPDATE notice SET state = 'WAITING', held_because = NULL, attempts = 0, lease = NULL,
                               leased_until = NULL, not_before = clock_timestamp()
                        WHERE id = :id AND state = 'HELD'
                        """).setParameter("id", notice).executeUpdate();
    }

    @Override
    public void end(UUID notice, String because) {
        update("state = 'VOIDED', voidedBecause = ?1 where id = ?2 and state = 'HELD'", because, notice);
    }

    @Override
    public List<Notice> ofIssuer(String issuer, boolean withSealed, int page, int size) {
        return find(OF_ISSUER, Sort.by("draftedAt").and("id"), issuer, withSealed).page(page, size).stream()
                .map(NoticeRow::toNotice)
                .toList();
    }

    @Override
    public long countOfIssuer(String issuer, boolean withSealed) {
        return count(OF_ISSUER, issuer, withSealed);
    }
}
