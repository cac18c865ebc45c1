package org.xinfang.deadline.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;

/** Why a local rule book is not taken in. Nothing of it has been stored. */
sealed interface RuleBookRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    record NotAPeriod(String rule, String period) implements RuleBookRefusal {

        @Override
        public String problem() {
            return "not-a-period";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("rule", rule, "period", period);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("rules.period");
        }
    }

    /**
     * The rule may not be replaced like this.
     *
     * @param statute where the national rule stands
     * @param number what the national rule says, in Chinese
     */
    record BehindTheStatute(String rule, LocalRulePolicy.Fault fault, String statute, String number)
            implements RuleBookRefusal {

        @Override
        public String problem() {
            return fault.problem();
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("rule", rule, "statute", statute, "number", number);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(statute);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("rules");
        }
    }

    /** Counts that have been made may not become wrong afterwards. */
    record Retroactive(String rule, LocalDate validFrom, LocalDate today) implements RuleBookRefusal {

        @Override
        public String problem() {
            return "local-rule-retroactive";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("rule", rule, "validFrom", validFrom, "today", today);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("rules.validFrom");
        }
    }

    /**
     * Two versions would hold on one day, or none between them.
     *
     * @param overlap which of the two
     * @param other version of the other
     */
    record BrokenValidity(String rule, boolean overlap, LocalDate validFrom, String other) implements RuleBookRefusal {

        @Override
        public String problem() {
            return overlap ? "local-rule-overlap" : "local-rule-gap";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("rule", rule, "validFrom", validFrom, "other", other);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("rules.validFrom");
        }
    }

    record EndsBeforeItBegins(String rule, LocalDate validFrom, LocalDate validTo) implements RuleBookRefusal {

        @Override
        public String problem() {
            return "local-rule-ends-before-it-begins";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("rule", rule, "validFrom", validFrom, "validTo", validTo);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("rules.validTo");
        }
    }

    record UnknownSuperseded(String version) implements RuleBookRefusal {

        @Override
        public String problem() {
            return "superseded-rule-book-unknown";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("version", version);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("supersedes");
        }
    }

    record VersionTaken(String version) implements RuleBookRefusal {

        @Override
        public String problem() {
            return "rule-book-version-taken";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("version", version);
        }
    }

    /** The scope reaches beyond the region of the administrator's organ. */
    record ScopeNotYours(String scope, String organ) implements RuleBookRefusal {

        @Override
        public String problem() {
            return "rule-scope-not-yours";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("scope", scope, "organ", organ);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("scope");
        }
    }

    /** Neither a rule nor a book of that name. */
    record NotFound() implements RuleBookRefusal {

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
