package org.xinfang.handling.discontinuation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A petitioner's death or dissolution as the officer enters it; anything may be missing.
 *
 * @param ground DEATH or DISSOLUTION
 * @param happenedOn the day of it
 * @param proof the paper that proves it
 * @param successor who could go on in his place; none when it is not sent
 * @param askedOn the day the successor was asked in writing
 * @param declinedOn the day the successor declined in writing
 */
record DemiseDraft(
        @Nullable Ground ground,
        @Nullable LocalDate happenedOn,
        @Nullable String proof,
        @Nullable String successor,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate declinedOn) {}
