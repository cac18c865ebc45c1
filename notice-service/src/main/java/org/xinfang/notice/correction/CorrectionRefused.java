package org.xinfang.notice.correction;

import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;

/** Why a notice is not corrected. */
sealed interface CorrectionRefused extends Refusal {

    /** It holds a secret that is no longer stored, or was signed by both sides. */
    record NotCorrectable(String document) implements CorrectionRefused {
        @Override
        public String problem() {
            return "notice-not-correctable";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("document", document);
        }
    }

    /** Approved words are not changed without a reason. */
    record ReasonMissing(String document) implements CorrectionRefused {
        @Override
        public String problem() {
            return "correction-reason-missing";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("document", document);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("reason");
        }
    }

    /** A correction is issued or on its way; that one may be corrected in turn. */
    record CorrectedBefore() implements CorrectionRefused {
        @Override
        public String problem() {
            return "notice-corrected-before";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The document has no such field, or it is not the organ's to change. */
    record FieldFixed(String name) implements CorrectionRefused {
        @Override
        public String problem() {
            return "content-fixed";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("field", name);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("fields." + name);
        }
    }
}
