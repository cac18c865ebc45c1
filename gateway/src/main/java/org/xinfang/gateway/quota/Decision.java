package org.xinfang.gateway.quota;

import java.time.Duration;

/** Whether a call is within the quota. */
public sealed interface Decision {

    record Granted() implements Decision {}

    /**
     * Not now.
     *
     * @param retryAfter until the next call is granted
     */
    record UsedUp(Duration retryAfter) implements Decision {}
}
