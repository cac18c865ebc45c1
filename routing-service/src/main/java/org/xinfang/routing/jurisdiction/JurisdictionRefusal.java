package org.xinfang.routing.jurisdiction;

import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;

/** Why nobody can say who is in charge. */
sealed interface JurisdictionRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** The diversion table has no row for the kind. */
    record UnknownKind(String claimKind) implements JurisdictionRefusal {
        @Override
        public String problem() {
            return "unknown-claim-kind";
        }

        @Override
        public Optional<String> field() {
            return Optional.of("claimKind");
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("claimKind", claimKind);
        }
    }

    /** The registering organ is not in the directory. */
    record UnknownRegistrar(String organ) implements JurisdictionRefusal {
        @Override
        public String problem() {
            return "unknown-organ";
        }

        @Override
        public Optional<String> field() {
            return Optional.of("registrar");
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("organ", organ);
        }
    }
}
