package org.xinfang.routing.dispatch;

import java.util.Map;
import java.util.Optional;

/** Why a claim cannot be refused on the ground that was chosen: no refusal without a ground of law. */
sealed interface GroundRefusal extends DispatchRefusal {

    RefusalGround ground();

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    @Override
    default String rule() {
        return ground().rule();
    }

    /** 不予受理、不再受理应当写明事实. */
    record FactMissing(RefusalGround ground, String fact) implements GroundRefusal {
        @Override
        public String problem() {
            return "refusal-fact-missing";
        }

        @Override
        public Optional<String> field() {
            return Optional.of(fact);
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("ground", ground, "fact", fact);
        }
    }

    /** 没有法定理由的不得不予受理. */
    record GroundNotGiven(RefusalGround ground) implements GroundRefusal {
        @Override
        public String problem() {
            return "refusal-ground-not-given";
        }

        @Override
        public Optional<String> field() {
            return Optional.of("ground");
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("ground", ground);
        }
    }
}
