package org.xinfang.intake.matter;

import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;

/** Why a registration is refused. Content is never a reason: every matter must be registered (art. 22, 23, 44). */
sealed interface RegistrationRefusal extends Refusal {
    String VISITS_BY_REPRESENTATIVES = "《信访工作条例》第二十条第三款";

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** Refusals that need no facts beside the field. */
    enum Flaw implements RegistrationRefusal {
        RECEIVED_AT_MISSING("received-at-missing", "receivedAt"),
        RECEIVED_IN_FUTURE("received-in-future", "receivedAt"),
        POSTMARK_AFTER_RECEIPT("postmark-after-receipt", "postmark"),
        NO_PETITIONER("no-petitioner", "petitioners"),
        REPRESENTATIVES_WITHOUT_VISIT("representatives-without-visit", "representatives"),
        ADDRESSEE_MISSING("addressee-missing", "addressee"),
        CHANNEL_NOT_SELF_SERVICE("channel-not-self-service", "channel"),
        IDEMPOTENCY_KEY_MALFORMED("idempotency-key-malformed", "Idempotency-Key"),
        IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", "Idempotency-Key");

        private final String problem;
        private final String field;

        Flaw(String problem, String field) {
            this.problem = problem;
            this.field = field;
        }

        @Override
        public String problem() {
            return problem;
        }

        @Override
        public Optional<String> field() {
            return Optional.of(field);
        }
    }

    record FewerPersonsThanListed(int persons, int listed) implements RegistrationRefusal {
        @Override
        public String problem() {
            return "fewer-persons-than-listed";
        }

        @Override
        public Optional<String> field() {
            return Optional.of("persons");
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("persons", persons, "listed", listed);
        }
    }

    /** 多人走访应当推选代表，代表不得超过五人. */
    record TooManyRepresentatives(int present, int most) implements RegistrationRefusal {
        @Override
        public String problem() {
            return "representatives-limit";
        }

        @Override
        public Optional<String> field() {
            return Optional.of("representatives");
        }

        @Override
        public Optional<String> article() {
            return Optional.of(VISITS_BY_REPRESENTATIVES);
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("present", present, "most", most);
        }
    }

    record RepresentativesMissing(int persons, int most) implements RegistrationRefusal {
        @Override
        public String problem() {
            return "representatives-missing";
        }

        @Override
        public Optional<String> field() {
            return Optional.of("representatives");
        }

        @Override
        public Optional<String> article() {
            return Optional.of(VISITS_BY_REPRESENTATIVES);
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("persons", persons, "most", most);
        }
    }

    record UnknownOrgan(String organ) implements RegistrationRefusal {
        @Override
        public String problem() {
            return "unknown-organ";
        }

        @Override
        public Optional<String> field() {
            return Optional.of("addressee");
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("organ", organ);
        }
    }

    /** The addressee may be one of the organs that intake has not heard of since its first start. */
    record DirectoryNotWhole() implements RegistrationRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_YET;
        }

        @Override
        public String problem() {
            return "directory-not-whole";
        }

        @Override
        public Optional<String> field() {
            return Optional.of("addressee");
        }
    }

    record UnknownRegion(String region) implements RegistrationRefusal {
        @Override
        public String problem() {
            return "unknown-region";
        }

        @Override
        public Optional<String> field() {
            return Optional.of("region.code");
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("region", region);
        }
    }
}
