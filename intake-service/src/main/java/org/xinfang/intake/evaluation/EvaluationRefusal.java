package org.xinfang.intake.evaluation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;

/** Why an evaluation is refused. */
sealed interface EvaluationRefusal extends Refusal {
    /** Its articles could not be read. */
    String EVALUATION_RULES = "国信发〔2022〕11号";

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    default Optional<String> article() {
        return Optional.of(EVALUATION_RULES);
    }

    /** The claim is not closed, lies outside the scope of evaluation, or does not exist: which of it is not told. */
    record NotOpen(int claim) implements EvaluationRefusal {
        @Override
        public String problem() {
            return "evaluation-not-open";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("claim", claim);
        }
    }

    /** TL-37 is over (超期未评价). */
    record WindowOver(LocalDate closedOn, LocalDate lastDay) implements EvaluationRefusal {
        @Override
        public String problem() {
            return "evaluation-window-over";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("rule", "TL-37", "closedOn", closedOn.toString(), "lastDay", lastDay.toString());
        }
    }

    /** Whether a petitioner may think better of it could not be read; nothing is replaced. */
    record AlreadyEvaluated(EvaluatedObject object) implements EvaluationRefusal {
        @Override
        public String problem() {
            return "already-evaluated";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("object", object.chinese());
        }
    }

    /** Only the registering organ keeps a claim out of the evaluation. */
    record NotTheRegistrar() implements EvaluationRefusal {
        @Override
        public String problem() {
            return "exclusion-not-yours";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** What cannot be meant. */
    enum Flaw implements EvaluationRefusal {
        NOTHING_EVALUATED("nothing-evaluated", "organInCharge"),
        REASON_WITHOUT_DISSATISFACTION("reason-without-dissatisfaction", "reason");

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
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Optional<String> article() {
            return Optional.empty();
        }

        @Override
        public Optional<String> field() {
            return Optional.of(field);
        }
    }
}
