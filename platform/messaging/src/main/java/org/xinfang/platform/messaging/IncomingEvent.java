package org.xinfang.platform.messaging;

/** A record from Kafka: an event we understand, or one we do not. */
sealed interface IncomingEvent {

    record Readable(EventEnvelope envelope) implements IncomingEvent {}

    /** @param reason why, without the payload */
    record Unreadable(String reason) implements IncomingEvent {}
}
