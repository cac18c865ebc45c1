package org.xinfang.deadline.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;

/** Why the law has no answer to a question. */
public sealed interface LawRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** No version of the rule book knows the code. */
    record UnknownRule(String rule) implements LawRefusal {

        @Override
        public String problem() {
            return "unknown-rule";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("rule", rule);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("rule");
        }
    }

    /** The rule was not law yet, or no longer, on the day asked about. */
    record RuleNotInForce(String rule, LocalDate day, LocalDate inForceFrom) implements LawRefusal {

        @Override
        public String problem() {
            return "rule-not-in-force";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("rule", rule, "day", day, "inForceFrom", inForceFrom);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("date");
        }
    }

    /** The day lies further ahead than anybody can count. */
    record BeyondReach(LocalDate day, LocalDate last) implements LawRefusal {

        @Override
        public String problem() {
            return "date-beyond-reach";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("day", day, "last", last);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("date");
        }
    }
}
