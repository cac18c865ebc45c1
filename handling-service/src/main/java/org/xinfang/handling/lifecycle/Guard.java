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
    };

    abstract Optional<StepRefused> refuses(HandlingCase handling, Officer officer);
}
