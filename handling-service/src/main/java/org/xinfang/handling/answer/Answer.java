package org.xinfang.handling.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.Procedure;
import org.xinfang.handling.lifecycle.Ruling;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/** An answer outside the petition procedure (答复). It is no opinion: no review under art. 35 follows. */
public sealed interface Answer {

    /** What was found, done or decided, in words. */
    String answer();

    /** What the answer decides. */
    Ruling ruling();

    /**
     * The reply to a suggestion after study (意见建议答复), art. 29.
     *
     * @param result whether it is adopted
     * @param answer the reply and its reasons
     * @param toldBy how it is told, the simple way; null when it is written
     */
    record SuggestionReply(
            Adoption result, String answer, @Nullable Telling toldBy) implements Answer {
        @Override
        public Ruling ruling() {
            return new Ruling(result.name(), Article.SUGGESTION);
        }
    }

    /**
     * The answer of an organ that performed its duty (履职答复), art. 31(5).
     *
     * @param answer what was found and done
     * @param legalBasis statutes and articles relied on
     * @param remedy reconsideration or litigation, with its limit
     */
    record DutyAnswer(String answer, List<String> legalBasis, String remedy) implements Answer {
        public DutyAnswer {
            legalBasis = List.copyOf(legalBasis);
        }

        @Override
        public Ruling ruling() {
            return new Ruling("DUTY_DONE", Article.DUTY);
        }
    }

    /**
     * The answer that the procedure asks for.
     *
     * @return refused with the first field that is missing, or that this kind of answer does not have
     */
    static Outcome<Answer> from(AnswerDraft draft, Procedure procedure) {
        return switch (procedure) {
            case STUDY -> suggestionReply(draft);
            case DUTY -> dutyAnswer(draft);
            case PETITION, REVIEW, RE_REVIEW ->
                throw new IllegalArgumentException("this procedure ends in an opinion: " + procedure);
        };
    }

    private static Outcome<Answer> suggestionReply(AnswerDraft draft) {
        Mandatory content = Mandatory.by(Article.SUGGESTION);
        Adoption result = content.choice("result", draft.result(), Adoption.values());
        String answer = content.text("answer", draft.answer());
        content.without("legalBasis", draft.legalBasis());
        content.without("remedy", draft.remedy());
        return content.paper(() -> new SuggestionReply(result, answer, draft.toldBy()));
    }

    private static Outcome<Answer> dutyAnswer(AnswerDraft draft) {
        Mandatory content = Mandatory.by(Article.DUTY);
        content.without("result", draft.result());
        content.without("toldBy", draft.toldBy());
        String answer = content.text("answer", draft.answer());
        List<String> legalBasis = content.statutes("legalBasis", draft.legalBasis());
        String remedy = content.text("remedy", draft.remedy());
        return content.paper(() -> new DutyAnswer(answer, legalBasis, remedy));
    }
}
