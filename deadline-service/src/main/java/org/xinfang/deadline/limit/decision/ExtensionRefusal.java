package org.xinfang.deadline.limit.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Why a limit is not extended (art. 34). Each refusal cites the rule's article. */
sealed interface ExtensionRefusal extends DecisionRefusal {

    /** The article of the rule, with its law. */
    String cited();

    @Override
    default Optional<String> article() {
        return Optional.of(cited());
    }

    /** Only where the law says so may time be extended. */
    record ExtensionNotKnownToRule(String rule, String cited) implements ExtensionRefusal {

        @Override
        public String problem() {
            return "extension-not-known-to-rule";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("rule", rule);
        }
    }

    /** Once only. */
    record ExtensionAlreadyGranted(int granted, LocalDate legalDue, String cited) implements ExtensionRefusal {

        @Override
        public String problem() {
            return "extension-already-granted";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("granted", granted, "legalDue", legalDue);
        }
    }

    /** What has expired cannot be extended. */
    record ExtensionAfterExpiry(LocalDate legalDue, String cited) implements ExtensionRefusal {

        @Override
        public String problem() {
            return "extension-after-expiry";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("legalDue", legalDue);
        }
    }

    /** More days than the rule allows. */
    record ExtensionTooLong(int days, int most, String cited) implements ExtensionRefusal {

        @Override
        public String problem() {
            return "extension-too-long";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("days", days, "most", most);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("days");
        }
    }
}
