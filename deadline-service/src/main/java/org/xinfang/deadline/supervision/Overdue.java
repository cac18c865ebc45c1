package org.xinfang.deadline.supervision;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A limit that an organ let pass.
 *
 * @param claim number of the claim; none when the limit is the whole matter's
 * @param rule code of the rule
 * @param title what should have been done
 * @param bound the organ that should have acted
 */
public record Overdue(
        UUID timeLimit,
        UUID matter,
        @Nullable Integer claim,
        String rule,
        String title,
        String article,
        OrganRef bound,
        LocalDate legalDue) {

    /** One end of one limit makes one task. */
    UUID task() {
        return UUID.nameUUIDFromBytes((timeLimit + "|" + legalDue).getBytes(StandardCharsets.UTF_8));
    }
}
