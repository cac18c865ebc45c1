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

    /** More days than one extension may add under this rule; 0 where it knows none. */
    record ExtensionBeyondRule(String rule, String statute, int asked, int most) implements LawRefusal {

        @Override
        public String problem() {
            return "extension-beyond-rule";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("rule", rule, "statute", statute, "asked", asked, "most", most);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(statute);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("extensionDays");
        }
    }

    /** The rule does not leave days out on this ground. */
    record ExclusionUnknown(String rule, String statute, String ground) implements LawRefusal {

        @Override
        public String problem() {
            return "exclusion-unknown-to-rule";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("rule", rule, "statute", statute, "ground", ground);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(statute);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("exclusions");
        }
    }

    /** The assigner sets the last day; the rule gives no length to count. */
    record RuleWithoutLength(String rule, String statute) implements LawRefusal {

        @Override
        public String problem() {
            return "rule-without-length";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("rule", rule);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(statute);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("rule");
        }
    }
}
