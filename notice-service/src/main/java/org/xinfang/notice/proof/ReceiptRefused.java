package org.xinfang.notice.proof;

import java.util.Map;
import org.xinfang.platform.core.Refusal;

/** Why there is no receipt of service. */
sealed interface ReceiptRefused extends Refusal {
    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** The platform itself is the witness, or an announcement. */
    record WithoutPeople() implements ReceiptRefused {
        @Override
        public String problem() {
            return "no-receipt-of-service";
        }
    }

    /** No font draws these characters of the record. */
    record Unprintable(String characters) implements ReceiptRefused {
        @Override
        public String problem() {
            return "receipt-unprintable";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("characters", characters);
        }
    }
}
