package org.xinfang.notice.correction;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.xinfang.notice.correction.CorrectionRefused.FieldFixed;
import org.xinfang.notice.correction.CorrectionRefused.NotCorrectable;
import org.xinfang.notice.correction.CorrectionRefused.ReasonMissing;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.registry.Notice;

/**
 * What may be corrected. Of a paper whose words an approver approved only slips are (笔误), with the reason, and an approver
 * releases them; what it decided is changed by a new decision in handling. An agreement is signed anew by both sides; a
 * receipt's query code is not stored.
 */
final class CorrectionPolicy {
    private static final Set<DocumentKind> NEVER =
            EnumSet.of(DocumentKind.REGISTRATION_RECEIPT, DocumentKind.AGREEMENT);
    private static final Set<ContentField> FIXED =
            EnumSet.of(ContentField.MATTER_NUMBER, ContentField.QUERY_CODE, ContentField.TITLE, ContentField.REPLACES);
    /** What was decided, by whom, and who is asked against it (art. 32, 35, 36). */
    private static final Set<ContentField> DECIDED = EnumSet.of(
            ContentField.DECISION,
            ContentField.RESULT,
            ContentField.REMEDY,
            ContentField.REVIEW_ORGAN,
            ContentField.AGAINST,
            ContentField.SIGNATORY);

    private CorrectionPolicy() {}

    static Optional<CorrectionRefused> objection(Notice notice, Correction correction) {
        var kind = notice.draft().kind();
        if (NEVER.contains(kind)) {
            return Optional.of(new NotCorrectable(kind.title()));
        }
        if (kind.wordsApproved() && correction.reason().isEmpty()) {
            return Optional.of(new ReasonMissing(kind.title()));
        }
        return correction.fields().keySet().stream()
                .filter(name -> ContentField.ofKey(name)
                        .filter(field -> isOpen(notice, field))
                        .isEmpty())
                .sorted()
                .<CorrectionRefused>map(FieldFixed::new)
                .findFirst();
    }

    private static boolean isOpen(Notice notice, ContentField field) {
        return !FIXED.contains(field)
                && !(notice.draft().kind().wordsApproved() && DECIDED.contains(field))
                && !notice.content().text(field).isBlank();
    }
}
