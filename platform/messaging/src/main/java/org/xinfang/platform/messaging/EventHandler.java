package org.xinfang.platform.messaging;

/** One consumer's effect. It runs inside the inbox's transaction, in the order of the matter's events. */
public interface EventHandler {

    /** Stable name of the channel; key of the inbox and of parked events. */
    String channel();

    /** The effect. Events the consumer has no interest in are ignored; a failure parks the event. */
    void handle(EventEnvelope envelope);
}
