package org.xinfang.notice.proof;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;

/** Why a proof of delivery does not count. */
sealed interface ProofRefused extends Refusal {

    /** Nothing is delivered before it was issued, nor on a day that has not come. */
    record DateOutside(String name, LocalDate issuedOn, LocalDate today) implements ProofRefused {
        @Override
        public String problem() {
            return "delivery-date-outside";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("field", name, "issuedOn", issuedOn, "today", today);
        }

        @Override
        public Optional<String> field() {
            return Optional.of(name);
        }
    }

    /** The law demands this part of the proof. */
    record PartMissing(String name, String basis) implements ProofRefused {
        @Override
        public String problem() {
            return "delivery-proof-incomplete";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("field", name, "article", basis);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(basis);
        }

        @Override
        public Optional<String> field() {
            return Optional.of(name);
        }
    }

    /** Other ways are said to have failed, but no failed attempt is on record. */
    record NothingTried(String basis) implements ProofRefused {
        @Override
        public String problem() {
            return "announcement-without-attempt";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("article", basis);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(basis);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("ground");
        }
    }

    /** An announcement of this notice has not run out yet. */
    record AnnouncementRuns(LocalDate until) implements ProofRefused {
        @Override
        public String problem() {
            return "announcement-running";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("until", until);
        }
    }

    /** The first proof counts. */
    record DeliveredBefore(LocalDate on) implements ProofRefused {
        @Override
        public String problem() {
            return "notice-delivered-before";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("on", on);
        }
    }
}
