package org.xinfang.handling.acceptance;

import org.xinfang.platform.core.Refusal;

/** What was found bars nothing: the claim is to be accepted. */
record NoGround() implements Refusal {
    @Override
    public String problem() {
        return "no-ground";
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
