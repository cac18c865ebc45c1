package org.xinfang.routing.dispatch;

import java.util.Map;
import java.util.Optional;

/** What a claim's own past forbids: objections that were agreed to, disputes that were decided. */
sealed interface HistoryRefusal extends DispatchRefusal {

    /** The organ that the past speaks of. */
    String organ();

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    @Override
    default Optional<String> field() {
        return Optional.of("to");
    }

    @Override
    default Map<String, Object> facts() {
        return Map.of("organ", organ());
    }

    /** 同意其异议的，不再转送该机关、单位. */
    record ReturnedBefore(String organ) implements HistoryRefusal {
        @Override
        public String problem() {
            return "returned-before";
        }

        @Override
        public String rule() {
            return "23(3)";
        }
    }

    /** 已经指定受理的，只能转送指定的机关、单位. */
    record OtherOrganDesignated(String organ) implements HistoryRefusal {
        @Override
        public String problem() {
            return "other-organ-designated";
        }

        @Override
        public String rule() {
            return "24(1)";
        }
    }
}
