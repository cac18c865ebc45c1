package org.xinfang.intake.visibility;

import java.util.Optional;

/**
 * How much of a matter somebody sees. An accusation is shown to its own track only (art. 30(3)); a county never sees
 * another county's matter; a petitioner sees his own.
 */
public enum Visibility {
    /** For this viewer the matter does not exist. */
    NONE,
    /** Number, dates, channel, organ; neither text nor petitioners. */
    ENVELOPE,
    /** Everything. */
    FULL;

    /**
     * @param registrar code of the registering organ
     * @param registeredBy id of the person or system that registered
     * @param stake the viewer's organ's part in the matter, if any
     * @param track whether the matter holds sealed claims, and others
     */
    static Visibility of(String registrar, String registeredBy, Viewer viewer, Optional<Stake> stake, Track track) {
        if (viewer.isPetitioner()) {
            return registeredBy.equals(viewer.id()) ? FULL : NONE;
        }
        if (viewer.organ().equals(registrar)) {
            return viewer.cleared() || track == Track.OPEN || track == Track.UNCLASSIFIED ? FULL : ENVELOPE;
        }
        if (stake.isPresent()) {
            return switch (stake.get()) {
                case SEALED -> viewer.cleared() ? FULL : NONE;
                case OPEN -> track == Track.OPEN ? FULL : ENVELOPE;
            };
        }
        return viewer.oversees().isEmpty() || !registrar.startsWith(viewer.oversees())
                ? NONE
                : switch (track) {
                    case OPEN -> FULL;
                    // Nobody has said yet that it is no accusation.
                    case UNCLASSIFIED, MIXED -> ENVELOPE;
                    case SEALED -> NONE;
                };
    }

    /** An organ's part in a matter: which track the claim runs on that was sent to it. */
    enum Stake {
        OPEN,
        SEALED
    }

    /** Which claims a matter holds, as far as a clerk has confirmed them. */
    enum Track {
        UNCLASSIFIED,
        OPEN,
        MIXED,
        SEALED
    }
}
