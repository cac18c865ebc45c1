package org.xinfang.notice.sms;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A short message that tells of a paper (提醒短信).
 *
 * @param id its id
 * @param notice the paper it tells of
 * @param phone mobile number
 * @param state where it is
 * @param reference the provider's name for it; empty until handed over
 * @param attempts attempts so far: to hand it over, and to learn what became of it
 * @param openedAt when it was owed, legal time
 * @param finishedAt when its end became known; null until then
 * @param lastError why the last attempt failed; null when none did
 */
record ShortMessage(
        UUID id,
        UUID notice,
        String phone,
        State state,
        Optional<String> reference,
        int attempts,
        OffsetDateTime openedAt,
        @Nullable OffsetDateTime finishedAt,
        @Nullable String lastError) {

    enum State {
        PENDING,
        /** The provider has it; what became of it is not known. */
        HANDED_OVER,
        ARRIVED,
        FAILED
    }
}
