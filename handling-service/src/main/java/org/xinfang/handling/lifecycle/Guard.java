package org.xinfang.handling.lifecycle;

import java.util.Optional;

/** What must be true of case and officer beyond state and role. */
public enum Guard {
    NONE {
        @Override
        Optional<StepRefused> refuses(HandlingCase handling, Officer officer) {
            return Optional.empty();
        }
    },
    /** Separation of duties: who drafted does not approve. */
    NOT_THE_DRAFTER {
        @Override
        Optional<StepRefused> refuses(HandlingCase handling, Officer officer) {
            return handling.lastStep().by().id().equals(officer.actor().id())
                    ? Optional.of(new StepRefused.OwnDraft())
                    : Optional.empty();
        }
    },
    /** What was never accepted cannot go on: brought again, it is a new matter. */
    WAS_ACCEPTED {
        @Override
        Optional<StepRefused> refuses(HandlingCase handling, Officer officer) {
            return handling.last(Action.ACCEPT).isPresent()
                    ? Optional.empty()
                    : Optional.of(new StepRefused.NeverAccepted());
        }
    },
    /** Only an opinion that keeps what was decided, as it was or changed, ends the petition; one that revokes does not. */
    OPINION_STANDS {
        @Override
        Optional<StepRefused> refuses(HandlingCase handling, Officer officer) {
            return handling.lastStep()
                    .decided()
                    .filter("REVOKED"::equals)
                    .map(revoked -> new StepRefused.OpinionRevoked());
        }
    };

    abstract Optional<StepRefused> refuses(HandlingCase handling, Officer officer);
}
