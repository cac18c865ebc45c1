package org.xinfang.handling.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.answer.Answer.DutyAnswer;
import org.xinfang.handling.answer.Answer.SuggestionReply;

/**
 * An answer as its readers see it.
 *
 * @param result whether a suggestion is adopted; absent for a duty
 * @param answer the answer in words
 * @param legalBasis statutes relied on; absent for a suggestion
 * @param remedy reconsideration or litigation; absent for a suggestion
 * @param toldBy how it is told; absent when it is written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerView(
        @Nullable Adoption result,
        String answer,
        @Nullable List<String> legalBasis,
        @Nullable String remedy,
        @Nullable Telling toldBy) {

    static AnswerView of(Answer answer) {
        return switch (answer) {
            case SuggestionReply(Adoption result, String words, Telling toldBy) ->
                new AnswerView(result, words, null, null, toldBy);
            case DutyAnswer(String words, List<String> basis, String remedy) ->
                new AnswerView(null, words, basis, remedy, null);
        };
    }
}
