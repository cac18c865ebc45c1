package org.xinfang.routing.matter;

import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;

/** Why a matter cannot be classified, or a claim of it cannot be dealt with, as asked. */
public sealed interface MatterRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** What was sent cannot be right. */
    sealed interface Invalid extends MatterRefusal {
        @Override
        default Kind kind() {
            return Kind.INVALID;
        }
    }

    /** No such matter, for this organ. */
    record NoSuchMatter() implements MatterRefusal {
        @Override
        public String problem() {
            return "not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record NoSuchClaim(int claim) implements Invalid {
        @Override
        public String problem() {
            return "no-such-claim";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("claim", claim);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("claim");
        }
    }

    /** 未经分类确认不得转送. */
    record NotClassified() implements MatterRefusal {
        @Override
        public String problem() {
            return "not-classified";
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.cite("22(1)"));
        }
    }

    /** A second dispatch of a claim that has left. */
    record ClaimHasLeft(int claim, ClaimState state) implements MatterRefusal {
        @Override
        public String problem() {
            return "claim-has-left";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("claim", claim, "state", state);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.cite("22(1)"));
        }
    }

    /** 受理有争议的，由共同的上一级机关、单位决定；没有的，由联席会议协调. */
    record InDispute(int claim) implements MatterRefusal {
        @Override
        public String problem() {
            return "claim-in-dispute";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("claim", claim);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.cite("24(1)"));
        }
    }

    record AlreadyDispatched() implements MatterRefusal {
        @Override
        public String problem() {
            return "already-dispatched";
        }
    }

    record UnknownClaimKind(int position, String claimKind) implements Invalid {
        @Override
        public String problem() {
            return "unknown-claim-kind";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("claimKind", claimKind);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("claims[" + position + "].claimKind");
        }
    }

    /** The content classes are a table: a second-level class belongs to one first-level class. */
    record UnknownContentClass(int position, String contentClass, String topic) implements Invalid {
        @Override
        public String problem() {
            return "unknown-content-class";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("contentClass", contentClass, "topic", topic);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("claims[" + position + "].contentClass");
        }
    }

    record ClaimTextMissing(int position) implements Invalid {
        @Override
        public String problem() {
            return "claim-text-missing";
        }

        @Override
        public Optional<String> field() {
            return Optional.of("claims[" + position + "].text");
        }
    }

    /** 转送其他机关的材料不得出现检举控告内容. */
    record SealedTrace(int position) implements Invalid {
        @Override
        public String problem() {
            return "sealed-trace";
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.cite("30(3)"));
        }

        @Override
        public Optional<String> field() {
            return Optional.of("claims[" + position + "].text");
        }
    }

    /** 检举控告事项由专人办理. */
    record ClearanceRequired() implements MatterRefusal {
        @Override
        public String problem() {
            return "clearance-required";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.cite("30(3)"));
        }
    }
}
