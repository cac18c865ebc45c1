package org.xinfang.handling.plan.task;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.platform.core.Refusal;

/** Why a task of a resolution plan is not set, or does not go on. */
public sealed interface TaskRefused extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    default Optional<String> article() {
        return Optional.of(Article.JOINT_RESOLUTION.cited());
    }

    /** The plan has no such task, or none of the caller's organ; the answer does not tell which. */
    record NoSuchTask() implements TaskRefused {
        @Override
        public String problem() {
            return "not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }

        @Override
        public Optional<String> article() {
            return Optional.empty();
        }
    }

    /** The directory does not know the organ. */
    record UnknownOrgan(String organ, String name) implements TaskRefused {
        @Override
        public String problem() {
            return "unknown-task-organ";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("organ", organ);
        }

        @Override
        public Optional<String> field() {
            return Optional.of(name);
        }
    }

    /** The last day has passed already. */
    record DayPassed(String name) implements TaskRefused {
        @Override
        public String problem() {
            return "plan-day-passed";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Optional<String> field() {
            return Optional.of(name);
        }
    }

    /** The last day lies behind the limit that runs for the claim: a plan lengthens none. */
    record BeyondLimit(LocalDate latest, String name) implements TaskRefused {
        @Override
        public String problem() {
            return "plan-beyond-limit";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("latest", latest);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.HANDLING_PERIOD.cited());
        }

        @Override
        public Optional<String> field() {
            return Optional.of(name);
        }
    }

    /** A day before the task was set, or a day to come. */
    record Day(String name) implements TaskRefused {
        @Override
        public String problem() {
            return "task-day";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Optional<String> field() {
            return Optional.of(name);
        }
    }

    /** The task is not in the state for it. */
    record OutOfTurn(PlanTask.State now) implements TaskRefused {
        @Override
        public String problem() {
            return "plan-task-state";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("state", now, "stateName", now.chinese());
        }
    }

    /** The petitioner has not agreed yet. */
    record ConsentMissing(Measure measure) implements TaskRefused {
        @Override
        public String problem() {
            return "consent-missing";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("measure", measure, "measureName", measure.chinese());
        }

        @Override
        public Optional<String> article() {
            return Optional.of(measure.article().cited());
        }
    }

    /** The case's own hearing or mediation has not come to its end since the task was set. */
    record ProcedureOpen(Measure measure) implements TaskRefused {
        @Override
        public String problem() {
            return "procedure-not-ended";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("measure", measure, "measureName", measure.chinese());
        }

        @Override
        public Optional<String> article() {
            return Optional.of(measure.article().cited());
        }
    }

    /** Only psychological support has notes of its organ's own. */
    record NoNotes(Measure measure) implements TaskRefused {
        @Override
        public String problem() {
            return "no-notes";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("measureName", measure.chinese());
        }
    }
}
