package org.xinfang.routing.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;
import org.xinfang.routing.matter.Article;

/** Why a step of a referral is not possible. */
public sealed interface ReferralRefusal extends Refusal {

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

    /** 签收、承接须依次进行；承接后不得提出异议. */
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
                        case OBJECTED -> List.of("objection/decision");
                        case DISPUTED, RETURNED, TAKEN_UP -> List.of();
                    });
        }
    }

    /** 自收到之日起五个工作日内提出. */
    record ObjectionAfterLimit(LocalDate lastDay) implements ReferralRefusal {
        @Override
        public String problem() {
            return "objection-after-limit";
        }

        @Override
        public String rule() {
            return "23(3)";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("lastDay", lastDay);
        }
    }

    /** Refusals that need no facts. */
    enum Plain implements ReferralRefusal {
        /** 移送纪检监察、政法等机关的，依照其规定办理. */
        ENDS_AT_RECEIPT("ends-at-receipt", "22(2)"),
        /** 同一次签收只能提出一次异议. */
        OBJECTED_BEFORE("objected-before", "23(3)"),
        /** 已经指定受理的不得再提出异议. */
        DESIGNATED("organ-designated", "24(1)"),
        /** 自行办理的不存在异议. */
        KEPT_BY_ITSELF("kept-by-itself", "23(3)"),
        /** 异议未被驳回的，尚无争议. */
        NO_DISPUTE_YET("no-dispute-yet", "24(1)");

        private final String problem;
        private final String rule;

        Plain(String problem, String rule) {
            this.problem = problem;
            this.rule = rule;
        }

        @Override
        public String problem() {
            return problem;
        }

        @Override
        public String rule() {
            return rule;
        }
    }
}
