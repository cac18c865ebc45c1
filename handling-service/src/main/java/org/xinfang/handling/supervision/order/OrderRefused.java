package org.xinfang.handling.supervision.order;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.platform.core.Refusal;

/** Why a supervision is not opened, answered or ended. */
sealed interface OrderRefused extends Refusal {

    /** There is no such supervision, or none for the caller's organ; the answer does not tell which. */
    record NoSuchOrder() implements OrderRefused {
        @Override
        public String problem() {
            return "not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The demanded day is not ahead. */
    record DemandDate() implements OrderRefused {
        @Override
        public String problem() {
            return "demand-date";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.SUPERVISION.cited());
        }

        @Override
        public Optional<String> field() {
            return Optional.of("dueBy");
        }
    }

    /** It has ended. */
    record Closed(LocalDate on) implements OrderRefused {
        @Override
        public String problem() {
            return "supervision-closed";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("closedOn", on);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.SUPERVISION.cited());
        }
    }
}
