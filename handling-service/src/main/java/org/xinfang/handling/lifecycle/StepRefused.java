package org.xinfang.handling.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;

/** Why a step of the life cycle was not taken. */
public sealed interface StepRefused extends Refusal {

    /**
     * The state does not allow the step.
     *
     * @param from the state the case is in
     * @param action what was asked for
     * @param basis the article that asks for another order
     * @param open what the same officer may do now
     */
    record IllegalStep(State from, Action action, Article basis, List<Action> open) implements StepRefused {
        @Override
        public String problem() {
            return "illegal-step";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "from",
                    from,
                    "fromName",
                    from.chinese(),
                    "action",
                    action.wireName(),
                    "actionName",
                    action.chinese());
        }

        @Override
        public Optional<String> article() {
            return Optional.of(basis.cited());
        }

        @Override
        public Optional<List<String>> allowedActions() {
            return Optional.of(open.stream().map(Action::wireName).toList());
        }
    }

    /** The officer does not hold the office that the step asks for. */
    record RoleRequired(Role role) implements StepRefused {
        @Override
        public String problem() {
            return "role-required";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("role", role.wireName(), "roleName", role.chinese());
        }
    }

    /** The claim ended before it was accepted. */
    record NeverAccepted() implements StepRefused {
        @Override
        public String problem() {
            return "never-accepted";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.WRITTEN_NOTICE.cited());
        }
    }

    /** Simple handling was chosen in this round already. */
    record SimpleChosenBefore() implements StepRefused {
        @Override
        public String problem() {
            return "simple-chosen-before";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.SIMPLE_HANDLING.cited());
        }
    }

    /** The claim is not handled the simple way. */
    record NotSimple() implements StepRefused {
        @Override
        public String problem() {
            return "not-simple";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.SIMPLE_HANDLING.cited());
        }
    }

    /** The opinion revokes another: its organ handles the claim again, so nothing has ended. */
    record OpinionRevoked() implements StepRefused {
        @Override
        public String problem() {
            return "opinion-revoked";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.FINISHED.cited());
        }
    }

    /** The officer would approve the own draft. */
    record OwnDraft() implements StepRefused {
        @Override
        public String problem() {
            return "own-draft";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }
}
