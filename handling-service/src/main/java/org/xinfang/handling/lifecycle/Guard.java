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
    /** Only an opinion that supports the claim is there to be carried out. */
    GRANTED {
        @Override
        Optional<StepRefused> refuses(HandlingCase handling, Officer officer) {
            return handling.isGranted() ? Optional.empty() : Optional.of(new StepRefused.NothingGranted());
        }
    },
    /** What was granted is closed when a report with proof says that nothing is left to carry out. */
    CARRIED_OUT {
        @Override
        Optional<StepRefused> refuses(HandlingCase handling, Officer officer) {
            return handling.isGranted() && !handling.isCarriedOut()
                    ? Optional.of(new StepRefused.NotCarriedOut())
                    : Optional.empty();
        }
    },
    /** Only what was closed because nobody had asked for review goes on when somebody turns out to have asked. */
    CLOSED_UNASKED {
        @Override
        Optional<StepRefused> refuses(HandlingCase handling, Officer officer) {
            return handling.closedUnasked() ? Optional.empty() : Optional.of(new StepRefused.ClosedOtherwise());
        }
    },
    /** A way that was chosen is not chosen again: what was left was left for a reason. */
    SIMPLE_NOT_CHOSEN {
        @Override
        Optional<StepRefused> refuses(HandlingCase handling, Officer officer) {
            return handling.lastOfRound(Action.CHOOSE_SIMPLE).map(chosen -> new StepRefused.SimpleChosenBefore());
        }
    },
    /** Only who goes the simple way can leave it. */
    IS_SIMPLE {
        @Override
        Optional<StepRefused> refuses(HandlingCase handling, Officer officer) {
            return handling.isSimple() ? Optional.empty() : Optional.of(new StepRefused.NotSimple());
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
