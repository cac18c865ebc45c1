package org.xinfang.notice.delivery;

import java.time.OffsetDateTime;
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
 * @param finishedAt when it ended, legal time; null while pending
 * @param proof what proves it; null unless delivered
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
        @Nullable String lastError) {

    public enum State {
        PENDING,
        DELIVERED,
        FAILED,
        SUPERSEDED
    }
}
