package org.xinfang.handling.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.Stage;
import org.xinfang.platform.core.Refusal;

/** Why a request for review or re-review does not go on as asked. */
sealed interface ReviewRefused extends Refusal {

    /** What the law of one stage forbids: it cites the article of that stage. */
    sealed interface OfStage extends ReviewRefused {
        Stage stage();

        @Override
        default Optional<String> article() {
            return Optional.of(stage().article().cited());
        }
    }

    /** There is no opinion that this stage could examine. */
    record NothingToReview(Stage stage) implements OfStage {
        @Override
        public String problem() {
            return "nothing-to-review";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("stage", stage, "stageName", stage.chinese());
        }
    }

    /** Another organ is the one to ask. */
    record NotTheReviewOrgan(Stage stage, String reviewer) implements OfStage {
        @Override
        public String problem() {
            return "not-the-review-organ";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("stage", stage, "stageName", stage.chinese(), "organ", reviewer);
        }
    }

    /** The same opinion is under examination already, or was examined. */
    record AlreadyRequested(Stage stage) implements OfStage {
        @Override
        public String problem() {
            return "already-requested";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("stage", stage, "stageName", stage.chinese());
        }
    }

    /** The re-review opinion is given: on the same facts and reasons no organ accepts the claim any more. */
    record PetitionFinished() implements ReviewRefused {
        @Override
        public String problem() {
            return "petition-finished";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.FINISHED.cited());
        }
    }

    /** The days of opinion, request, receipt and entry do not follow each other. */
    record RequestDate(String name) implements ReviewRefused {
        @Override
        public String problem() {
            return "request-date";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Optional<String> field() {
            return Optional.of(name);
        }
    }

    /** The petitioner asked after his time; only an opened limit helps. */
    record RequestLate(Stage stage, LocalDate requestedOn, LocalDate due) implements OfStage {
        @Override
        public String problem() {
            return "request-late";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("stage", stage, "stageName", stage.chinese(), "requestedOn", requestedOn, "due", due);
        }

        @Override
        public Optional<List<String>> allowedActions() {
            return Optional.of(List.of(Action.REFUSE_ADMISSION.wireName()));
        }
    }

    /** What was found bars no admission. */
    record NoBar(Stage stage) implements OfStage {
        @Override
        public String problem() {
            return "no-bar-to-admission";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }
}
