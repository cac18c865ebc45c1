package org.xinfang.notice.template;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.wording.ShippedWordings;

/**
 * A version of a document's words.
 *
 * @param document catalogue id
 * @param title name of the document
 * @param version its name
 * @param effectiveFrom legal date from which it is used; null of a draft and of the version that ships
 * @param draftedBy who wrote it last; null of the version that ships
 * @param activatedBy who put it in force; null of a draft and of the version that ships
 * @param wording the words, one paragraph a line
 * @param faults what keeps it from being put in force
 */
record TemplateView(
        String document,
        String title,
        String version,
        State state,
        @Nullable LocalDate effectiveFrom,
        @Nullable String draftedBy,
        @Nullable OffsetDateTime draftedAt,
        @Nullable String activatedBy,
        String wording,
        List<String> faults) {

    enum State {
        DRAFT,
        /** Activated; its day has not come. */
        SCHEDULED,
        IN_FORCE,
        /** Notices were made with it; another version is in force. */
        FORMER;

        static State of(@Nullable LocalDate effectiveFrom, boolean inForce, LocalDate today) {
            if (effectiveFrom == null) {
                return DRAFT;
            }
            if (effectiveFrom.isAfter(today)) {
                return SCHEDULED;
            }
            return inForce ? IN_FORCE : FORMER;
        }
    }

    static TemplateView shipped(DocumentKind kind, boolean inForce) {
        return new TemplateView(
                kind.code(),
                kind.title(),
                ShippedWordings.VERSION,
                inForce ? State.IN_FORCE : State.FORMER,
                null,
                null,
                null,
                null,
                ShippedWordings.of(kind).text(),
                List.of());
    }
}
