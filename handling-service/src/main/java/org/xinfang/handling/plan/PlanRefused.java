package org.xinfang.handling.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.State;
import org.xinfang.platform.core.Refusal;

/** Why a resolution plan is not opened, changed or concluded. */
sealed interface PlanRefused extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    default Optional<String> article() {
        return Optional.of(Article.JOINT_RESOLUTION.cited());
    }

    /** There is no such plan, or none for the caller's organ; the answer does not tell which. */
    record NoSuchPlan() implements PlanRefused {
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

    /** What is reported about somebody is not told to other organs. */
    record Accusation() implements PlanRefused {
        @Override
        public String problem() {
            return "no-plan-for-accusation";
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.ACCUSATION_SEALED.cited());
        }
    }

    /** A suggestion is studied; there is no dispute to resolve. */
    record NoDispute() implements PlanRefused {
        @Override
        public String problem() {
            return "plan-without-dispute";
        }
    }

    /** The claim is not accepted or admitted yet, or its case has ended. */
    record NotUnderWay(State now) implements PlanRefused {
        @Override
        public String problem() {
            return "case-not-under-way";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("state", now, "stateName", now.chinese());
        }
    }

    /** Another plan of the case is open. */
    record OpenAlready() implements PlanRefused {
        @Override
        public String problem() {
            return "plan-open-already";
        }
    }

    /** Only the leading organ may do this. */
    record NotTheLead(String lead) implements PlanRefused {
        @Override
        public String problem() {
            return "not-the-lead";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("lead", lead);
        }
    }

    /** A plan holds no more tasks, or came without any. */
    record TooManyTasks(int most) implements PlanRefused {
        @Override
        public String problem() {
            return "too-many-tasks";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("most", most);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("tasks");
        }
    }

    /** Some tasks have not ended. */
    record TasksOpen(int tasks) implements PlanRefused {
        @Override
        public String problem() {
            return "plan-tasks-open";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("tasks", tasks);
        }
    }

    /** It is concluded. */
    record Concluded(LocalDate on) implements PlanRefused {
        @Override
        public String problem() {
            return "plan-concluded";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("concludedOn", on);
        }
    }

    /** Separation of duties: who opened a plan does not say what came of it. */
    record OwnPlan() implements PlanRefused {
        @Override
        public String problem() {
            return "own-plan";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }
}
