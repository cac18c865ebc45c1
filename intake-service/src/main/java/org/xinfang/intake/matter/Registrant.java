package org.xinfang.intake.matter;

import org.xinfang.platform.core.Actor;

/** Who registers: a clerk or partner system for its organ, or the petitioner himself. */
sealed interface Registrant {

    Actor actor();

    /** A clerk, or a county's system: registers for the organ of the token. */
    record ForOrgan(Actor actor) implements Registrant {}

    /** A petitioner with an account of his own; the organ is the one he addresses. */
    record Oneself(Actor actor) implements Registrant {}
}
