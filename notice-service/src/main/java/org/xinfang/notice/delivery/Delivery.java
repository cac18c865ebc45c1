package org.xinfang.notice.delivery;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One delivery (送达).
 *
 * @param id its id
 * @param notice what is delivered
 * @param method how
 * @param state PENDING, DELIVERED, FAILED or SUPERSEDED
 * @param address e-mail address; null for other methods
 * @param attempts attempts so far
 * @param finishedAt when its end was recorded, legal time; null while pending
 * @param proof what proves it; null unless delivered
 * @param evidence what the proof says in particular; empty when the platform itself is the witness
 * @param takesEffectOn from when an announcement counts as delivery; null for other methods
 * @param lastError why the last attempt failed; null when none did
 */
public record Delivery(
        UUID id,
        UUID notice,
        Method method,
        State state,
        @Nullable String address,
        int attempts,
        @Nullable OffsetDateTime finishedAt,
        @Nullable String proof,
        Map<String, String> evidence,
        @Nullable LocalDate takesEffectOn,
        @Nullable String lastError) {

    public enum State {
        PENDING,
        DELIVERED,
        FAILED,
        SUPERSEDED
    }
}
