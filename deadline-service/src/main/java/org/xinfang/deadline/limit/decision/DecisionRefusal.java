package org.xinfang.deadline.limit.decision;

import java.time.LocalDate;
import java.util.Map;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.platform.core.Refusal;

/** Why nothing is decided about a limit. */
sealed interface DecisionRefusal extends Refusal
        permits DecisionRefusal.NoSuchLimit, DecisionRefusal.AlreadyEnded, ExtensionRefusal, ReopeningRefusal {

    /** No such limit, or not one of the caller's organ: he cannot tell which. */
    record NoSuchLimit() implements DecisionRefusal {

        @Override
        public String problem() {
            return "not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The limit was met or cancelled. */
    record AlreadyEnded(String rule, LocalDate endedOn) implements DecisionRefusal {

        static AlreadyEnded of(TimeLimit ended) {
            return switch (ended) {
                case TimeLimit.Met met ->
                    new AlreadyEnded(met.terms().rule().value(), met.ending().on());
                case TimeLimit.Cancelled cancelled ->
                    new AlreadyEnded(
                            cancelled.terms().rule().value(), cancelled.ending().on());
                case TimeLimit.Running _, TimeLimit.Suspended _, TimeLimit.Missed _ ->
                    throw new IllegalArgumentException("not ended: " + ended);
            };
        }

        @Override
        public String problem() {
            return "time-limit-already-ended";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("rule", rule, "endedOn", endedOn);
        }
    }
}
