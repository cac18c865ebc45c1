package org.xinfang.planted.order;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Loses the order, silently. */
class HastyConsumer {
    @Incoming("hasty")
    @Blocking
    @RunOnVirtualThread
    void receive(String message) {}
}
