package org.xinfang.notice.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheCorrections implements Corrections, PanacheRepositoryBase<NoticeRow, UUID> {

    @Override
    public UUID open(UUID replaced, Draft correction, String editor, String heldBecause, OffsetDateTime at) {
        var row = NoticeRow.of(UUID.randomUUID(), correction, "HELD", at);
        row.replaces = replaced;
        row.editor = editor;
        row.heldBecause = heldBecause;
        persistAndFlush(row);
        return row.id;
    }

    @Override
    public Optional<Notice> of(UUID replaced) {
        return find("replaces = ?1 and state != 'VOIDED'", replaced)
                .firstResultOptional()
                .map(NoticeRow::toNotice);
    }

    @Override
    public Optional<Notice> replacedBy(UUID correction) {
        return findByIdOptional(correction)
                .flatMap(row -> Optional.ofNullable(row.replaces))
                .flatMap(this::findByIdOptional)
                .map(NoticeRow::toNotice);
    }

    @Override
    public boolean anotherDelivered(UUID notice) {
        var oldest = one("""
                WITH RECURSIVE former AS (
                  SELECT id, replaces FROM notice WHERE id = :notice
                  UNION ALL
                  SELECT n.id, n.replaces FROM notice n JOIN former f ON n.id = f.replaces)
                SELECT n.id FROM notice n JOIN former f ON n.id = f.id WHERE f.replaces IS NULL FOR UPDATE OF n
                """, Map.of("notice", notice), UUID.class);
        return one("""
                WITH RECURSIVE family AS (
                  SELECT id, delivered_on FROM notice WHERE id = :oldest
                  UNION ALL
                  SELECT n.id, n.delivered_on FROM notice n JOIN family f ON n.replaces = f.id WHERE n.state <> 'VOIDED')
                SELECT EXISTS (SELECT FROM family WHERE id <> :notice AND delivered_on IS NOT NULL)
                """, Map.of("oldest", oldest, "notice", notice), Boolean.class);
    }

    private <T> T one(String sql, Map<String, UUID> ids, Class<T> type) {
        var query = getEntityManager().createNativeQuery(sql, Tuple.class);
        ids.forEach(query::setParameter);
        return ((Tuple) query.getSingleResult()).get(0, type);
    }
}
