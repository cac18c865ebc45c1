package org.xinfang.deadline.calculator;

import java.util.Optional;
import org.xinfang.platform.core.Refusal;

/** Why a question cannot be understood, before the law is asked. */
sealed interface CalculatorRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    @Override
    default Optional<String> field() {
        return Optional.of("exclusions");
    }

    /** Days left out end before they begin. */
    record ExclusionReversed() implements CalculatorRefusal {

        @Override
        public String problem() {
            return "exclusion-ends-before-it-begins";
        }
    }

    /** A day would be left out twice. */
    record ExclusionsOverlap() implements CalculatorRefusal {

        @Override
        public String problem() {
            return "exclusions-overlap";
        }
    }
}
