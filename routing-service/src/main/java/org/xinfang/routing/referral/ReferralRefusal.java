package org.xinfang.routing.referral;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;
import org.xinfang.routing.matter.Article;

/** Why a referral cannot be received or taken up. */
sealed interface ReferralRefusal extends Refusal {

    /** Article as {@code 30(3)}; empty when the step is impossible by its nature. */
    String rule();

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    default Optional<String> article() {
        return Optional.of(rule()).filter(rule -> !rule.isEmpty()).map(Article::cite);
    }

    /** No such referral for this organ. */
    record NoSuchReferral() implements ReferralRefusal {
        @Override
        public String problem() {
            return "not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }

        @Override
        public String rule() {
            return "";
        }
    }

    /** 签收、承接须依次进行. */
    record WrongState(String step, Referral.State state) implements ReferralRefusal {
        @Override
        public String problem() {
            return "referral-state";
        }

        @Override
        public String rule() {
            return "23(3)";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("step", step, "state", state);
        }

        @Override
        public Optional<List<String>> allowedActions() {
            return Optional.of(
                    switch (state) {
                        case SENT -> List.of("receipt");
                        case RECEIVED -> List.of("take-up");
                        case TAKEN_UP -> List.of();
                    });
        }
    }

    /** 移送纪检监察、政法等机关的，依照其规定办理. */
    record EndsAtReceipt() implements ReferralRefusal {
        @Override
        public String problem() {
            return "ends-at-receipt";
        }

        @Override
        public String rule() {
            return "22(2)";
        }
    }
}
