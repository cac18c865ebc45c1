package org.xinfang.gateway.door;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What the door bears. */
@ConfigMapping(prefix = "xinfang.gateway.door")
public interface DoorConfig {

    /** Largest body; the services have the same limit, so that what their descriptions allow also passes here. */
    MemorySize maxBody();

    /** Bodies of all calls under way together, to fit the smallest heap we run with. */
    @WithDefault("24M")
    MemorySize heldBodies();

    /** Time for a caller to send the whole body. */
    @WithDefault("30S")
    Duration bodyTimeout();

    /** Time to verify a token, which may mean asking the realm for its keys. */
    @WithDefault("5S")
    Duration identityTimeout();

    Waiting patience();

    /** When to try again after a service could not be reached or did not answer. */
    @WithDefault("5S")
    Duration retryAfter();

    /** Time from the last byte of the call to the first byte of the answer. */
    interface Waiting {
        Duration usual();

        /** For answers that are made while the caller waits, e.g. a PDF. */
        Duration extended();
    }
}
