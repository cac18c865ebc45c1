package org.xinfang.handling.accusation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.platform.core.Refusal;

/** Why something cannot be noted of telling a reporter. */
sealed interface AccusationRefused extends Refusal {

    @Override
    default Optional<String> article() {
        return Optional.of(Article.REPORTER_FEEDBACK.cited());
    }

    /** Not now, or, without a name, to nobody. */
    record NotOpen(Stage stage, boolean realName, List<String> allowed) implements AccusationRefused {
        @Override
        public String problem() {
            return realName ? "feedback-not-open" : "reporter-without-name";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("stage", stage, "stageName", stage.chinese());
        }

        @Override
        public Optional<List<String>> allowedActions() {
            return Optional.of(allowed);
        }
    }

    /** The days of receipt, telling and end follow each other. */
    record DayOutOfOrder(String at, LocalDate from, LocalDate to) implements AccusationRefused {
        @Override
        public String problem() {
            return "feedback-day";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Optional<String> field() {
            return Optional.of(at);
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("from", from, "to", to);
        }
    }
}
