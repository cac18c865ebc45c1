package org.xinfang.handling.mediation;

import org.xinfang.handling.closing.CloseReason;

/** How the two sides come to agree. The name is the wire value. */
enum Form {
    /** With a mediator (调解). */
    MEDIATION(CloseReason.MEDIATED),
    /** By themselves, guided by the organ (和解). */
    SETTLEMENT(CloseReason.SETTLED);

    private final CloseReason reason;

    Form(CloseReason reason) {
        this.reason = reason;
    }

    CloseReason reason() {
        return reason;
    }
}
