package org.xinfang.notice.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
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
}
