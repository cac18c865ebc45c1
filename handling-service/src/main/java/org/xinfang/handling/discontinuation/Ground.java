package org.xinfang.handling.discontinuation;

import org.xinfang.handling.closing.CloseReason;

/** Why handling ends without a decision. The name is the wire value. */
enum Ground {
    /** The petitioner withdrew in writing and of his own free will (撤回). */
    WITHDRAWAL(CloseReason.WITHDRAWN),
    /** The petitioner died (死亡). */
    DEATH(CloseReason.DEATH),
    /** The petitioner was an organisation and is no more (终止). */
    DISSOLUTION(CloseReason.DEATH);

    private final CloseReason reason;

    Ground(CloseReason reason) {
        this.reason = reason;
    }

    CloseReason reason() {
        return reason;
    }
}
