package org.xinfang.routing.merge;

import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;
import org.xinfang.routing.conclusion.Conclusion;
import org.xinfang.routing.matter.Article;
import org.xinfang.routing.matter.ClaimState;

/** Why a claim cannot be merged into the one that was named. */
sealed interface MergeRefusal extends Refusal {

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

    /** Refusals that need no facts. */
    enum Plain implements MergeRefusal {
        /** 检举控告单独移送，不并案. */
        SEALED_IS_NOT_MERGED("sealed-is-not-merged", Kind.CONFLICT, "", "30(3)"),
        /** 其他信访件已并入该项诉求. */
        HAS_REPEATS("has-repeats", Kind.CONFLICT, "", ""),
        /** 没有可以并入的信访件，或者与本机关、单位无关. */
        NO_SUCH_EARLIER_MATTER("no-such-earlier-matter", Kind.INVALID, "earlierNumber", ""),
        /** 下级正在办理的，上级不予受理. */
        IN_HAND_BELOW("in-hand-below", Kind.CONFLICT, "earlierNumber", "19(3)"),
        MERGED_INTO_ITSELF("merged-into-itself", Kind.INVALID, "earlierNumber", ""),
        /** 只能并入收到在先的信访件. */
        NOT_EARLIER("not-an-earlier-matter", Kind.INVALID, "earlierNumber", "19(3)"),
        /** 至少有一名信访人相同，才是重复信访. */
        OTHER_PETITIONER("other-petitioner", Kind.INVALID, "earlierNumber", "19(3)"),
        /** 类别不同，程序和救济不同. */
        OTHER_CATEGORY("other-category", Kind.INVALID, "earlierClaim", "31"),
        /** 尚未转送、交办，或者受理争议未决. */
        NOT_IN_HAND("earlier-claim-not-in-hand", Kind.CONFLICT, "earlierClaim", "22(1)");

        private final String problem;
        private final Kind kind;
        private final String field;
        private final String rule;

        Plain(String problem, Kind kind, String field, String rule) {
            this.problem = problem;
            this.kind = kind;
            this.field = field;
            this.rule = rule;
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
        public String rule() {
            return rule;
        }

        @Override
        public Optional<String> field() {
            return Optional.of(field).filter(name -> !name.isEmpty());
        }
    }

    /** 是否重复信访由经办人确认. */
    record NotConfirmed(String confirmation) implements MergeRefusal {
        @Override
        public String problem() {
            return "repeat-not-confirmed";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String rule() {
            return "19(3)";
        }

        @Override
        public Optional<String> field() {
            return Optional.of(confirmation);
        }
    }

    record NoSuchEarlierClaim(int claim) implements MergeRefusal {
        @Override
        public String problem() {
            return "no-such-claim";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String rule() {
            return "";
        }

        @Override
        public Optional<String> field() {
            return Optional.of("earlierClaim");
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("claim", claim);
        }
    }

    /** 在先诉求已导入其他程序、不予受理或者不再受理. */
    record EndedAtTheDesk(ClaimState state) implements MergeRefusal {
        @Override
        public String problem() {
            return "earlier-claim-ended";
        }

        @Override
        public String rule() {
            return state == ClaimState.DIVERTED ? "31" : state == ClaimState.NOT_ACCEPTED ? "23(1)" : "36(3)";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("state", state);
        }
    }

    /** 在先诉求已办结的，依复查、复核；信访终结的，不再受理. */
    record Concluded(Conclusion conclusion) implements MergeRefusal {
        @Override
        public String problem() {
            return conclusion.isFinal() ? "earlier-claim-terminated" : "earlier-claim-closed";
        }

        @Override
        public String rule() {
            return conclusion.isFinal() ? "36(3)" : "35";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("on", conclusion.on());
        }
    }

    /** 该项诉求没有有效的并案可以撤销. */
    record NotMerged(int claim) implements MergeRefusal {
        @Override
        public String problem() {
            return "not-merged";
        }

        @Override
        public String rule() {
            return "";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("claim", claim);
        }
    }

    /** 在先诉求自身已并案：应当并入其所并入的信访件. */
    record MergedItself(Merge.Earlier into) implements MergeRefusal {
        @Override
        public String problem() {
            return "earlier-claim-merged";
        }

        @Override
        public String rule() {
            return "22(1)";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("number", into.number(), "claim", into.claim());
        }
    }
}
