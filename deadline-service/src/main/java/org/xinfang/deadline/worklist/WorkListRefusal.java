package org.xinfang.deadline.worklist;

import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;

/** Why limits are not shown. */
sealed interface WorkListRefusal extends Refusal {

    /** The asked organ is neither the caller's nor below his petition department. */
    record OrganOutOfScope(String organ) implements WorkListRefusal {

        @Override
        public String problem() {
            return "organ-out-of-scope";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("organ", organ);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("organ");
        }
    }

    /** No such matter, or nothing of it for this caller: he cannot tell which. */
    record NoLimits() implements WorkListRefusal {

        @Override
        public String problem() {
            return "not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}
