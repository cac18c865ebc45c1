package org.xinfang.notice.held;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.contracts.notice.NoticeContentSupplied;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.reading.Reader;
import org.xinfang.notice.registry.HeldNotices;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;

/** A person supplies what a held notice lacks; it goes out when another person releases it. */
@ApplicationScoped
@Transactional
class SupplyContent {
    private static final String READY = "内容已经补正，待他人核准";

    private final HeldDesk desk;
    private final HeldNotices heldNotices;
    private final Journal journal;

    SupplyContent(HeldDesk desk, HeldNotices heldNotices, Journal journal) {
        this.desk = desk;
        this.heldNotices = heldNotices;
        this.journal = journal;
    }

    /** Refused with {@code content-closed} for a field that is not open, and as {@link HeldDesk#take}. */
    public Outcome<UUID> supply(UUID notice, Reader clerk, Map<String, String> fields, Actor editor) {
        return desk.take(notice, clerk)
                .then(held -> closed(held.open(), fields)
                        .<Outcome<UUID>>map(name -> Outcome.refused(new HeldRefused.FieldClosed(name, held.open())))
                        .orElseGet(() -> {
                            write(held, fields, editor);
                            return Outcome.done(notice);
                        }));
    }

    private static Optional<String> closed(List<ContentField> open, Map<String, String> fields) {
        return fields.keySet().stream()
                .filter(name -> ContentField.ofKey(name).filter(open::contains).isEmpty())
                .sorted()
                .findFirst();
    }

    private void write(HeldNotice held, Map<String, String> fields, Actor editor) {
        var content = held.notice().content().rewritten(fields);
        var left = desk.impedimentWith(held.notice(), content);
        heldNotices.supply(held.notice().id(), content, editor.id(), left.any() ? left.because() : READY);
        var draft = held.notice().draft();
        journal.append(
                draft.matter(),
                new NoticeContentSupplied(
                        draft.matter(),
                        draft.claim(),
                        held.notice().id(),
                        draft.kind().code(),
                        draft.issuer(),
                        fields.keySet().stream().sorted().toList(),
                        held.notice().sealed()),
                editor,
                null);
    }
}
