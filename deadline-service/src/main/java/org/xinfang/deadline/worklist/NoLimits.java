package org.xinfang.deadline.worklist;

import org.xinfang.platform.core.Refusal;

/** No such matter, or nothing of it for this caller: he cannot tell which. */
record NoLimits() implements Refusal {

    @Override
    public String problem() {
        return "not-found";
    }

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }
}
