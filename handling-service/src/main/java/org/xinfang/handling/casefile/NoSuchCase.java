package org.xinfang.handling.casefile;

import org.xinfang.platform.core.Refusal;

/** There is no such case, or none for the caller's organ; the answer does not tell which. */
public record NoSuchCase() implements Refusal {
    @Override
    public String problem() {
        return "not-found";
    }

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }
}
