package org.xinfang.handling.window;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.handling.lifecycle.CaseKey;

/** The windows of all claims. Without a window no delivery is proven, and no time runs against the petitioner. */
public interface RequestWindows {

    /** The newest window at the stage asked for that began with the delivery of an opinion of this day or a later one. */
    Optional<RequestWindow> find(CaseKey key, LocalDate opinionIssuedOn);

    /** What the petitioner could ask for within the time of this limit; empty when the limit is no such window. */
    Optional<CaseKey> of(UUID timeLimit);

    /** Keeps a window that began. */
    void begin(UUID timeLimit, CaseKey key, RequestWindow window);

    /** Keeps the new last day of a window; nothing happens when it is none of ours. */
    void move(UUID timeLimit, LocalDate legalDue);
}
