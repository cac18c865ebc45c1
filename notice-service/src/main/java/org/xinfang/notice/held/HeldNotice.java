package org.xinfang.notice.held;

import java.util.List;
import java.util.stream.Stream;
import org.xinfang.notice.composition.Impediment;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.registry.Notice;

/**
 * A held notice.
 *
 * @param notice the notice
 * @param because why it was held
 * @param impediment what keeps it back today
 */
record HeldNotice(Notice notice, String because, Impediment impediment) {

    /**
     * The fields that a person may supply: what is missing, and what cannot be printed. Words that an approver has approved
     * are never changed, and the query code is nobody's to write.
     */
    List<ContentField> open() {
        var unprintable = notice.draft().kind().wordsApproved()
                ? Stream.<ContentField>empty()
                : impediment.inFields().keySet().stream();
        return Stream.concat(impediment.missing().stream(), unprintable)
                .filter(field -> field != ContentField.QUERY_CODE)
                .toList();
    }
}
