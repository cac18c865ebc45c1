package org.xinfang.handling.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;

/** Why a step of the life cycle was not taken. */
public sealed interface StepRefused extends Refusal {

    /** What the case has gone through stands against the step, by an article. */
    sealed interface OfCase extends StepRefused {
        Article basis();

        @Override
        default Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        default Optional<String> article() {
            return Optional.of(basis().cited());
        }
    }

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
    record NeverAccepted() implements OfCase {
        @Override
        public String problem() {
            return "never-accepted";
        }

        @Override
        public Article basis() {
            return Article.WRITTEN_NOTICE;
        }
    }

    /** The opinion grants nothing that could be carried out. */
    record NothingGranted() implements OfCase {
        @Override
        public String problem() {
            return "nothing-granted";
        }

        @Override
        public Article basis() {
            return Article.EXECUTION;
        }
    }

    /** No report with proof says that what was granted is carried out. */
    record NotCarriedOut() implements OfCase {
        @Override
        public String problem() {
            return "not-carried-out";
        }

        @Override
        public Article basis() {
            return Article.EXECUTION;
        }
    }

    /** The claim was not closed for want of a request. */
    record ClosedOtherwise() implements OfCase {
        @Override
        public String problem() {
            return "closed-otherwise";
        }

        @Override
        public Article basis() {
            return Article.REVIEW;
        }
    }

    /** Simple handling was chosen in this round already. */
    record SimpleChosenBefore() implements OfCase {
        @Override
        public String problem() {
            return "simple-chosen-before";
        }

        @Override
        public Article basis() {
            return Article.SIMPLE_HANDLING;
        }
    }

    /** The claim is not handled the simple way. */
    record NotSimple() implements OfCase {
        @Override
        public String problem() {
            return "not-simple";
        }

        @Override
        public Article basis() {
            return Article.SIMPLE_HANDLING;
        }
    }

    /** The opinion revokes another: its organ handles the claim again, so nothing has ended. */
    record OpinionRevoked() implements OfCase {
        @Override
        public String problem() {
            return "opinion-revoked";
        }

        @Override
        public Article basis() {
            return Article.FINISHED;
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
