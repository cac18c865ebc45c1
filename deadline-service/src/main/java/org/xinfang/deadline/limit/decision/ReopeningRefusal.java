package org.xinfang.deadline.limit.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Why a limit is not opened again. */
sealed interface ReopeningRefusal extends DecisionRefusal {

    String CIVIL_PROCEDURE = "《民事诉讼法》第八十六条";

    /** Only the time in which the petitioner's right lives is opened again. */
    record ReopeningNotKnownToRule(String rule, String cited) implements ReopeningRefusal {

        @Override
        public String problem() {
            return "reopening-not-known-to-rule";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("rule", rule);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(cited);
        }
    }

    /** Whoever issued the opinion does not decide whether it may still be attacked. */
    record ReviewOrganDecides(String reviewOrgan) implements ReopeningRefusal {

        @Override
        public String problem() {
            return "review-organ-decides";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("reviewOrgan", reviewOrgan);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(CIVIL_PROCEDURE);
        }
    }

    /** The limit was not missed. */
    record ReopeningWithoutNeed(LocalDate legalDue) implements ReopeningRefusal {

        @Override
        public String problem() {
            return "reopening-without-need";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("legalDue", legalDue);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(CIVIL_PROCEDURE);
        }
    }

    /** An obstacle begins before it ends, is asked about afterwards, and not in the future. */
    record ObstacleDates() implements ReopeningRefusal {

        @Override
        public String problem() {
            return "obstacle-dates";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Optional<String> field() {
            return Optional.of("obstacleTo");
        }
    }

    /** The obstacle fell into no day of the limit. */
    record ObstacleOutsideLimit(LocalDate dayZero, LocalDate legalDue) implements ReopeningRefusal {

        @Override
        public String problem() {
            return "obstacle-outside-limit";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("dayZero", dayZero, "legalDue", legalDue);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(CIVIL_PROCEDURE);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("obstacleFrom");
        }
    }

    /** He asked later than ten days after the obstacle ended. */
    record ReopeningTooLate(LocalDate last, String cited) implements ReopeningRefusal {

        @Override
        public String problem() {
            return "reopening-too-late";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("last", last);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(cited);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("askedOn");
        }
    }
}
