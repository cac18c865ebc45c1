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

    /** Nobody signed for it, or another organ did; the answer does not tell which (art. 30(3)). */
    record NoSuchAccusation() implements AccusationRefused {
        @Override
        public String problem() {
            return "not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }

        @Override
        public Optional<String> article() {
            return Optional.empty();
        }
    }

    /** Not now. */
    record NotOpen(Stage stage, List<String> allowed) implements AccusationRefused {
        @Override
        public String problem() {
            return "feedback-not-open";
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

    /** 未实名的，无从告知. */
    record WithoutName(List<String> allowed) implements AccusationRefused {
        @Override
        public String problem() {
            return "reporter-without-name";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
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
