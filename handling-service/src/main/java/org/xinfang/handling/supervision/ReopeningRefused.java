package org.xinfang.handling.supervision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.platform.core.Refusal;

/** Why a closed claim is not handled again. */
sealed interface ReopeningRefused extends Refusal {

    /** Only the organ that sent the claim, or the one a level up, may send it back. */
    record NotTheSuperior(String superior) implements ReopeningRefused {
        @Override
        public String problem() {
            return "not-the-superior";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("organ", superior);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.SUPERVISION.cited());
        }
    }

    /** The petition ended with the re-review opinion; only new facts and grounds make a new matter. */
    record PetitionTerminated(String opinion, LocalDate deliveredOn) implements ReopeningRefused {
        @Override
        public String problem() {
            return "petition-terminated";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("opinion", opinion, "deliveredOn", deliveredOn);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.FINISHED.cited());
        }
    }

    /** The last day for the new handling does not lie ahead. */
    record RedoDate() implements ReopeningRefused {
        @Override
        public String problem() {
            return "redo-date";
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
