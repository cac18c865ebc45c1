package org.xinfang.notice.wording;

import static org.xinfang.notice.document.DocumentKind.ASSIGNMENT_LETTER;
import static org.xinfang.notice.document.DocumentKind.HANDLING_OPINION;
import static org.xinfang.notice.document.DocumentKind.HEARING_NOTICE;
import static org.xinfang.notice.document.DocumentKind.NO_LONGER_ACCEPTED_NOTICE;
import static org.xinfang.notice.document.DocumentKind.PROPOSAL;
import static org.xinfang.notice.document.DocumentKind.SEALED_HANDOVER;
import static org.xinfang.notice.document.DocumentKind.SUGGESTION_REPLY;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.document.DocumentKind;

/** What the words of a document must hold, whoever words it: article, remedy, time limit and the rest of its mandatory content. */
public final class MandatoryWords {
    /** Printed by the layout, not by the words. */
    static final Set<ContentField> OF_THE_LAYOUT =
            EnumSet.of(ContentField.MATTER_NUMBER, ContentField.TITLE, ContentField.REPLACES);

    /** What the law demands of a document and no field of it says. */
    private static final Map<DocumentKind, List<String>> PHRASES = Map.of(
            // Closing report to the assigner, art. 22(1)(3).
            ASSIGNMENT_LETTER, List.of("办结报告"),
            // Art. 36(3).
            NO_LONGER_ACCEPTED_NOTICE, List.of("不再受理"),
            // The remedy, where the field says by whom only: art. 35.
            HANDLING_OPINION, List.of("《信访工作条例》第三十五条", "30日", "复查"),
            SUGGESTION_REPLY, List.of("《信访工作条例》第二十九条"),
            // Art. 28(3).
            HEARING_NOTICE, List.of("回避"),
            // Art. 40(4).
            PROPOSAL, List.of("书面反馈"),
            // Art. 30(3).
            SEALED_HANDOVER, List.of("不得将检举、揭发材料以及有关情况透露或者转给被检举、揭发的人员或者单位"));

    private MandatoryWords() {}

    /** What keeps the wording from being used for notices of this document, in words; empty when nothing does. */
    public static List<String> faults(DocumentKind kind, Wording wording) {
        return Stream.of(missingFields(kind, wording), missingPhrases(kind, wording), perhapsEmpty(kind, wording))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<String> missingFields(DocumentKind kind, Wording wording) {
        return Stream.of(ContentField.values())
                .filter(kind.mandatory()::contains)
                .filter(field -> !OF_THE_LAYOUT.contains(field))
                .filter(field -> !wording.alwaysFilled().contains(field.key()))
                .map(field -> "缺少必备内容“%s”：{%s}".formatted(field.label(), field.key()));
    }

    private static Stream<String> missingPhrases(DocumentKind kind, Wording wording) {
        return PHRASES.getOrDefault(kind, List.of()).stream()
                .filter(phrase -> !wording.alwaysSaid().contains(phrase))
                .map("缺少法定内容“%s”"::formatted);
    }

    /** A place that nothing may fill would leave a gap in the sentence. */
    private static Stream<String> perhapsEmpty(DocumentKind kind, Wording wording) {
        return Stream.of(ContentField.values())
                .filter(field -> !kind.mandatory().contains(field))
                .filter(field -> wording.alwaysFilled().contains(field.key()))
                .map(field -> "“%s”可能为空，须放在方括号内：{%s}".formatted(field.label(), field.key()));
    }
}
