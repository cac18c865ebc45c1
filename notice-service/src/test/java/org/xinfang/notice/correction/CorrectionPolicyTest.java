package org.xinfang.notice.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.notice.correction.CorrectionRefused.FieldFixed;
import org.xinfang.notice.correction.CorrectionRefused.NotCorrectable;
import org.xinfang.notice.correction.CorrectionRefused.ReasonMissing;
import org.xinfang.notice.document.Content;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.registry.Draft;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.NoticeState;

@DisplayName("哪些文书、哪些内容可以更正")
class CorrectionPolicyTest {
    private static final OrganRef STREET = new OrganRef("140106001-GOVERNMENT", "柳巷街道办事处");

    @Test
    @DisplayName("第三十三条：双方签字的协议书不由一方更正")
    void whatBothSidesSignedIsNotCorrectedByOne() {
        var agreement = notice(DocumentKind.AGREEMENT, ContentField.TERMS);
        assertThat(CorrectionPolicy.objection(agreement, correction(ContentField.TERMS, "笔误")))
                .containsInstanceOf(NotCorrectable.class);
    }

    @Test
    @DisplayName("经批准的文字：没有原因不更正，有原因只更正笔误")
    void approvedWordsAskForAReason() {
        var reply = notice(DocumentKind.SUGGESTION_REPLY, ContentField.ANSWER);
        assertThat(CorrectionPolicy.objection(reply, correction(ContentField.ANSWER, " ")))
                .containsInstanceOf(ReasonMissing.class);
        assertThat(CorrectionPolicy.objection(reply, correction(ContentField.ANSWER, "笔误")))
                .isEmpty();
        var decided = notice(DocumentKind.SUGGESTION_REPLY, ContentField.RESULT);
        assertThat(CorrectionPolicy.objection(decided, correction(ContentField.RESULT, "笔误")))
                .contains(new FieldFixed("result"));
    }

    @Test
    @DisplayName("未经批准的文字：不要求原因")
    void otherPapersAskForNone() {
        var notAccepted = notice(DocumentKind.NON_ACCEPTANCE_NOTICE, ContentField.WHERE_TO_GO);
        assertThat(CorrectionPolicy.objection(notAccepted, correction(ContentField.WHERE_TO_GO, "")))
                .isEmpty();
    }

    private static Correction correction(ContentField field, String reason) {
        return new Correction(Map.of(field.key(), "更正后的内容"), Optional.of(reason));
    }

    private static Notice notice(DocumentKind kind, ContentField said) {
        var draft = new Draft(
                UUID.randomUUID(), 1, kind, STREET, null, Content.empty().with(said, "原内容"));
        return new Notice(
                UUID.randomUUID(),
                draft,
                new NoticeState.Waiting(),
                OffsetDateTime.parse("2026-03-05T09:00:00+08:00"),
                null);
    }
}
