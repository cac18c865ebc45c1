package org.xinfang.handling.discontinuation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.platform.core.Refusal;

/** Why handling goes on. */
sealed interface DiscontinuationRefused extends Refusal {

    /** What concerns the public, or accuses somebody of a violation, is not the petitioner's to withdraw. */
    record PublicInterestRemains(Article basis) implements DiscontinuationRefused {
        @Override
        public String problem() {
            return "public-interest-remains";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("article", basis.cited());
        }

        @Override
        public Optional<String> article() {
            return Optional.of(basis.cited());
        }
    }

    /** A successor was asked and may still go on in the petitioner's place. */
    record SuccessorMayContinue(LocalDate lastDay, Article basis) implements DiscontinuationRefused {
        @Override
        public String problem() {
            return "successor-may-continue";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("lastDay", lastDay);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(basis.cited());
        }
    }

    /** The day lies ahead. */
    record DayAhead(String name) implements DiscontinuationRefused {
        @Override
        public String problem() {
            return "discontinuation-date";
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
}
