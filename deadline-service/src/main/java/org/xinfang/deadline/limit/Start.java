package org.xinfang.deadline.limit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.deadline.rule.RuleCode;

/**
 * The fact that starts a limit.
 *
 * @param organ the organ that must act; for a petitioner's limit the organ whose document started it
 * @param dayZero legal date of the fact; not counted
 */
public record Start(UUID matter, RuleCode rule, Subject subject, OrganRef organ, LocalDate dayZero) {

    /** The same start always makes the same limit. */
    UUID timeLimit() {
        String name = matter + "|" + rule + "|" + subject.name();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
