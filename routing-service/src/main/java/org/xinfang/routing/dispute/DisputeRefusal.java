package org.xinfang.routing.dispute;

import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;
import org.xinfang.routing.matter.Article;

/** Why a dispute cannot be raised or decided as asked. */
sealed interface DisputeRefusal extends Refusal {
    String RULE = "24(1)";

    @Override
    default Optional<String> article() {
        return Optional.of(Article.cite(RULE));
    }

    /** Refusals that need no facts. */
    enum Plain implements DisputeRefusal {
        /** No such dispute, for this organ. */
        NOT_FOUND("not-found", Kind.NOT_FOUND),
        /** 涉及两个以上机关、单位的才有争议. */
        TWO_ORGANS("dispute-needs-two-organs", Kind.CONFLICT),
        /** 同一诉求的争议只决定一次. */
        DISPUTED_BEFORE("disputed-before", Kind.CONFLICT),
        /** 已经决定的争议不再决定. */
        DECIDED("dispute-decided", Kind.CONFLICT),
        /** 机关名录中没有共同的上一级机关、单位，也没有共同的联席会议. */
        NO_DECIDER("no-common-decider", Kind.CONFLICT),
        /** 信访部门、联席会议不能被指定为承办机关. */
        NO_HANDLING_ORGAN("no-handling-organ", Kind.INVALID);

        private final String problem;
        private final Kind kind;

        Plain(String problem, Kind kind) {
            this.problem = problem;
            this.kind = kind;
        }

        @Override
        public String problem() {
            return problem;
        }

        @Override
        public Kind kind() {
            return kind;
        }

        @Override
        public Optional<String> article() {
            return this == NOT_FOUND ? Optional.empty() : DisputeRefusal.super.article();
        }

        @Override
        public Optional<String> field() {
            return this == NO_HANDLING_ORGAN ? Optional.of("organInCharge") : Optional.empty();
        }
    }

    /** The directory has no such organ today. */
    record NoSuchOrgan(String in, String organ) implements DisputeRefusal {
        @Override
        public String problem() {
            return "unknown-organ";
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
            return Optional.of(in);
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("organ", organ);
        }
    }

    /** 只能在本辖区内指定. */
    record DesignatedOutOfReach(String organ) implements DisputeRefusal {
        @Override
        public String problem() {
            return "designated-out-of-reach";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Optional<String> field() {
            return Optional.of("organInCharge");
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("organ", organ);
        }
    }
}
