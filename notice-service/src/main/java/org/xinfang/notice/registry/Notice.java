package org.xinfang.notice.registry;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.notice.NoticeVoided;
import org.xinfang.notice.document.Content;

/**
 * A notice in the register (文书).
 *
 * @param id its id
 * @param draft what is owed, by whom and to whom
 * @param state where it is in its life
 * @param draftedAt when it was drafted, legal time
 * @param deliveredOn legal date on which it first reached the addressee; null until then
 */
public record Notice(
        UUID id,
        Draft draft,
        NoticeState state,
        OffsetDateTime draftedAt,
        @Nullable LocalDate deliveredOn) {

    /** Whether only the sealed track may know of it (art. 30(3)). */
    public boolean sealed() {
        return draft.kind().sealed();
    }

    /** It came to nothing before it was issued. */
    public NoticeVoided voided(String reason) {
        return new NoticeVoided(
                draft.matter(), draft.claim(), id, draft.kind().code(), draft.issuer(), reason, sealed());
    }

    public Content content() {
        return draft.content();
    }
}
