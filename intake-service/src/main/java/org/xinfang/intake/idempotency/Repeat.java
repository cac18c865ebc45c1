package org.xinfang.intake.idempotency;

/** What an idempotency key tells about a request. */
public sealed interface Repeat {

    /** Never seen: carry the command out and {@link AnsweredRequests#remember} the answer. */
    record First() implements Repeat {}

    /** Seen with the same body: give this answer again. */
    record Again(String answer) implements Repeat {}

    /** Seen with another body: refuse. */
    record OtherBody() implements Repeat {}
}
