package org.xinfang.handling.answer;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.answer.Answer.DutyAnswer;
import org.xinfang.handling.answer.Answer.SuggestionReply;
import org.xinfang.handling.lifecycle.Round;

/** An answer as it lies in the database: a result for a suggestion, legal basis and remedy for a duty. */
@Entity
@IdClass(Round.class)
@Table(name = "answer")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class AnswerRow {
    @Id
    UUID referral;

    @Id
    int round;

    String answer;

    @Enumerated(EnumType.STRING)
    @Nullable
    Adoption result;

    @Nullable
    List<String> legalBasis;

    @Nullable
    String remedy;

    @Enumerated(EnumType.STRING)
    @Nullable
    Telling toldBy;

    static AnswerRow of(Round round, Answer answer) {
        AnswerRow row = new AnswerRow();
        row.referral = round.referral();
        row.round = round.round();
        row.answer = answer.answer();
        switch (answer) {
            case SuggestionReply reply -> {
                row.result = reply.result();
                row.toldBy = reply.toldBy();
            }
            case DutyAnswer duty -> {
                row.legalBasis = duty.legalBasis();
                row.remedy = duty.remedy();
            }
        }
        return row;
    }

    Answer toAnswer() {
        return result == null
                ? new DutyAnswer(answer, requireNonNull(legalBasis), requireNonNull(remedy))
                : new SuggestionReply(result, answer, toldBy);
    }
}
