package org.xinfang.handling.report;

import java.util.Map;
import java.util.Optional;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.platform.core.Refusal;

/** Why a closing report is not drafted, submitted or decided on. */
sealed interface ReportRefused extends Refusal {

    @Override
    default Optional<String> article() {
        return Optional.of(Article.ASSIGNMENT.cited());
    }

    /** Only who was assigned a claim owes a report on it. */
    record NotOwed() implements ReportRefused {
        @Override
        public String problem() {
            return "report-not-owed";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Nothing is decided yet that could be reported. */
    record TooEarly() implements ReportRefused {
        @Override
        public String problem() {
            return "report-too-early";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The state of the report does not allow the step. */
    record OutOfTurn(ClosingReport.State now) implements ReportRefused {
        @Override
        public String problem() {
            return "report-state";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("state", now);
        }
    }

    /** The day for the next report is not ahead. */
    record RedoDate() implements ReportRefused {
        @Override
        public String problem() {
            return "report-redo-date";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Optional<String> field() {
            return Optional.of("redoBy");
        }
    }
}
