package org.xinfang.routing.edition;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;

/** Why a version of the diversion table cannot be written or put in force. */
sealed interface EditionRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    record NoSuchEdition() implements EditionRefusal {
        @Override
        public String problem() {
            return "not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** A version that decides, or is set to decide, stays as it is: past routes refer to it. */
    record AlreadyInForce(String version) implements EditionRefusal {
        @Override
        public String problem() {
            return "table-in-force";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("version", version);
        }
    }

    record InThePast(LocalDate from) implements EditionRefusal {
        @Override
        public String problem() {
            return "table-effective-in-the-past";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("from", from);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("effectiveFrom");
        }
    }

    record Faulty(String version, int faults) implements EditionRefusal {
        @Override
        public String problem() {
            return "table-faulty";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("version", version, "faults", faults);
        }
    }

    /** Not a table at all: a column is missing or a cell names what does not exist. */
    record Unreadable(String why) implements EditionRefusal {
        @Override
        public String problem() {
            return "table-unreadable";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("why", why);
        }
    }
}
