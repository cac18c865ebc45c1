package org.xinfang.handling.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfang.handling.lifecycle.Cases;
import org.xinfang.handling.lifecycle.Procedure;
import org.xinfang.handling.paper.DraftRefused.ContentMissing;
import org.xinfang.handling.paper.DraftRefused.ForeignContent;

class AnswerTest {
    private static final List<String> BASIS = List.of("《劳动保障监察条例》第十七条");
    private static final String REMEDY = "可以自收到本答复之日起六十日内申请行政复议。";

    @Test
    @DisplayName("第二十九条：采纳、部分采纳或者未采纳，并予以回复")
    void aSuggestionIsAnsweredWithResultAndReasons() {
        var draft = new AnswerDraft(Adoption.PARTLY_ADOPTED, "已列入明年计划。", null, null, null);
        assertThat(Answer.from(draft, Procedure.STUDY).orThrow())
                .isEqualTo(new Answer.SuggestionReply(Adoption.PARTLY_ADOPTED, "已列入明年计划。", null));
    }

    @Test
    @DisplayName("第三十一条第五项：履职答复载明依据和救济途径")
    void aDutyIsAnsweredWithLegalBasisAndRemedy() {
        var draft = new AnswerDraft(null, "已责令支付工资。", BASIS, REMEDY, null);
        assertThat(Answer.from(draft, Procedure.DUTY).orThrow())
                .isEqualTo(new Answer.DutyAnswer("已责令支付工资。", BASIS, REMEDY));
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                Arguments.of(Procedure.STUDY, "result", new AnswerDraft(null, "答复", null, null, null)),
                Arguments.of(Procedure.STUDY, "answer", new AnswerDraft(Adoption.ADOPTED, " ", null, null, null)),
                Arguments.of(Procedure.DUTY, "answer", new AnswerDraft(null, null, BASIS, REMEDY, null)),
                Arguments.of(Procedure.DUTY, "legalBasis", new AnswerDraft(null, "答复", List.of(), REMEDY, null)),
                Arguments.of(Procedure.DUTY, "remedy", new AnswerDraft(null, "答复", BASIS, null, null)));
    }

    @ParameterizedTest(name = "{0} 缺少 {1}")
    @MethodSource("incomplete")
    void aDraftThatLacksAPartIsRefusedByItsName(Procedure procedure, String field, AnswerDraft draft) {
        assertThat(Cases.refusal(Answer.from(draft, procedure), ContentMissing.class)
                        .field())
                .contains(field);
    }

    static Stream<Arguments> foreign() {
        return Stream.of(
                Arguments.of(Procedure.STUDY, "legalBasis", new AnswerDraft(Adoption.ADOPTED, "答复", BASIS, null, null)),
                Arguments.of(Procedure.STUDY, "remedy", new AnswerDraft(Adoption.ADOPTED, "答复", null, REMEDY, null)),
                Arguments.of(Procedure.DUTY, "result", new AnswerDraft(Adoption.ADOPTED, "答复", BASIS, REMEDY, null)));
    }

    @ParameterizedTest(name = "{0} 不含 {1}")
    @MethodSource("foreign")
    void aPartOfAnotherProceduresAnswerIsRefused(Procedure procedure, String field, AnswerDraft draft) {
        assertThat(Cases.refusal(Answer.from(draft, procedure), ForeignContent.class)
                        .field())
                .contains(field);
    }

    @Test
    void thePetitionProcedureHasNoAnswer() {
        var draft = new AnswerDraft(Adoption.ADOPTED, "答复", null, null, null);
        assertThatThrownBy(() -> Answer.from(draft, Procedure.PETITION)).isInstanceOf(IllegalArgumentException.class);
    }
}
