package org.xinfang.handling.simple;

import java.util.Optional;
import org.xinfang.handling.lifecycle.Round;

/** Which cases are, or were, handled the simple way, by their round. */
public interface SimpleHandlings {
    Optional<SimpleHandling> find(Round round);

    /** Keeps how it stands in place of what was. */
    void put(Round round, SimpleHandling simple);
}
