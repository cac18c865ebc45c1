package org.xinfang.notice.urgent;

import static org.xinfang.notice.document.ContentField.ARTICLES;
import static org.xinfang.notice.document.ContentField.CHANNEL;
import static org.xinfang.notice.document.ContentField.CLAIM;
import static org.xinfang.notice.document.ContentField.COPY_TO;
import static org.xinfang.notice.document.ContentField.MATTER_NUMBER;
import static org.xinfang.notice.document.ContentField.MEASURE;
import static org.xinfang.notice.document.ContentField.PERSONS;
import static org.xinfang.notice.document.ContentField.PLACE;
import static org.xinfang.notice.document.ContentField.RECEIVED_AT;
import static org.xinfang.notice.document.ContentField.THREAT;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.xinfang.contracts.OrganRef;
import org.xinfang.notice.document.ChineseText;
import org.xinfang.notice.document.Content;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.registry.Draft;

/**
 * A major and urgent matter (重大紧急信访事项) with all that its report needs.
 *
 * @param matter id of the matter
 * @param registration when, where, how, how many
 * @param threat whether a threat was flagged (扬言)
 * @param measure what was done first
 */
record UrgentMatter(UUID matter, Registration registration, boolean threat, Measure measure) {
    private static final String THREATENED = "信访人有扬言内容，见上述诉求原文。";
    private static final String NOT_THREATENED = "未发现扬言内容。";

    /** Phone numbers that petitioners write into their letters; mobile, and fixed with area code. */
    private static final Pattern PHONE =
            Pattern.compile("(?<!\\d)(?:1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}|0\\d{2,3}[ -]?\\d{7,8})(?!\\d)");

    /** DOC-24 to the next higher department, with a copy to 国家信访局 (art. 25). */
    Draft reportTo(OrganRef superior, OrganRef national) {
        var content = Content.empty()
                .with(MATTER_NUMBER, measure.number())
                .with(ARTICLES, ChineseText.articles(List.of("25")))
                .with(RECEIVED_AT, ChineseText.dateTime(registration.receivedAt()))
                .with(PLACE, registration.place())
                .with(CHANNEL, ChineseText.channel(registration.channel()))
                .with(PERSONS, registration.persons() + "人")
                .with(CLAIM, PHONE.matcher(measure.claimText()).replaceAll("（电话号码略）"))
                .with(THREAT, threat ? THREATENED : NOT_THREATENED)
                .with(MEASURE, measure.text())
                .with(COPY_TO, superior.equals(national) ? "" : national.name());
        return new Draft(matter, null, DocumentKind.URGENT_REPORT, registration.registrar(), superior, content);
    }
}
