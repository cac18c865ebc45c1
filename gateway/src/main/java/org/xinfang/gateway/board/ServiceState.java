package org.xinfang.gateway.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a service does, without any personal data.
 *
 * @param service its code
 * @param title its Chinese name
 * @param health of all its checks together
 * @param version of its build; null until it was reached once
 * @param oldestUnsentSeconds age of the oldest event that Kafka has not taken yet, in seconds
 * @param unsent events that Kafka has not taken yet
 * @param parked events that wait until somebody looks at them
 */
record ServiceState(
        String service,
        String title,
        Health health,
        @Nullable String version,
        List<Check> checks,
        @Nullable Double oldestUnsentSeconds,
        @Nullable Double unsent,
        @Nullable Double parked) {

    enum Health {
        UP,
        DOWN,
        UNREACHABLE
    }

    /** One of a service's own checks, e.g. its database. */
    record Check(String name, boolean up) {}
}
