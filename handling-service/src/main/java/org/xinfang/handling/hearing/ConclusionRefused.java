package org.xinfang.handling.hearing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;

/** Why a hearing has not come to its end. */
sealed interface ConclusionRefused extends Refusal {

    /** The announced day has not come. */
    record NotHeldYet(LocalDate heldOn) implements ConclusionRefused {
        @Override
        public String problem() {
            return "hearing-not-held-yet";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("heldOn", heldOn);
        }
    }

    /** The conclusion is not that of the majority of the panel. */
    record NoMajority() implements ConclusionRefused {
        @Override
        public String problem() {
            return "no-majority";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Optional<String> field() {
            return Optional.of("inFavour");
        }
    }
}
