package org.xinfang.platform.messaging;

import java.util.Optional;
import java.util.UUID;

/** The event whose effect is being carried out on this thread; what is journaled meanwhile was caused by it. */
final class Causation {
    private static final ThreadLocal<UUID> CURRENT = new ThreadLocal<>();

    private Causation() {}

    static Optional<UUID> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    static void during(UUID event, Runnable effect) {
        CURRENT.set(event);
        try {
            effect.run();
        } finally {
            CURRENT.remove();
        }
    }
}
