package org.xinfang.deadline.limit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.deadline.rule.RuleCode;

/**
 * The fact that starts a limit.
 *
 * @param organ the organ that must act; for a petitioner's limit the organ whose document started it
 * @param dayZero legal date of the fact; not counted
 * @param appointed the last day, where not the law but somebody's order sets it
 * @param number readable matter number, where the fact tells it
 */
public record Start(
        UUID matter,
        RuleCode rule,
        Subject subject,
        OrganRef organ,
        LocalDate dayZero,
        @Nullable LocalDate appointed,
        @Nullable String number) {

    public Start(UUID matter, RuleCode rule, Subject subject, OrganRef organ, LocalDate dayZero) {
        this(matter, rule, subject, organ, dayZero, null, null);
    }

    public Start until(LocalDate appointedDay) {
        return new Start(matter, rule, subject, organ, dayZero, appointedDay, number);
    }

    public Start ofMatterNumber(String matterNumber) {
        return new Start(matter, rule, subject, organ, dayZero, appointed, matterNumber);
    }

    /** The same start always makes the same limit. */
    UUID timeLimit() {
        String name = matter + "|" + rule + "|" + subject.name();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
