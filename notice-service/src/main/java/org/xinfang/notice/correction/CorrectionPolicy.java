package org.xinfang.notice.correction;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.xinfang.notice.correction.CorrectionRefused.FieldFixed;
import org.xinfang.notice.correction.CorrectionRefused.NotCorrectable;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.registry.Notice;

/**
 * What may be corrected. Opinions and answers were approved in handling and are changed there, by a new opinion; a receipt's
 * query code is not stored.
 */
final class CorrectionPolicy {
    private static final Set<ContentField> FIXED =
            EnumSet.of(ContentField.MATTER_NUMBER, ContentField.QUERY_CODE, ContentField.TITLE, ContentField.REPLACES);

    private CorrectionPolicy() {}

    static Optional<CorrectionRefused> objection(Notice notice, Set<String> fields) {
        var kind = notice.draft().kind();
        if (kind.wordsApproved() || kind == DocumentKind.REGISTRATION_RECEIPT) {
            return Optional.of(new NotCorrectable(kind.title()));
        }
        return fields.stream()
                .filter(name -> ContentField.ofKey(name)
                        .filter(field -> !FIXED.contains(field))
                        .filter(field -> !notice.content().text(field).isBlank())
                        .isEmpty())
                .sorted()
                .<CorrectionRefused>map(FieldFixed::new)
                .findFirst();
    }
}
