package org.xinfang.intake.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a matter is and what comes next.
 *
 * @param number readable number of the matter
 * @param registeredAt when it was registered
 * @param timeline what happened, oldest first
 * @param next the time limits that run, the earliest first
 */
record ProgressView(String number, OffsetDateTime registeredAt, List<Entry> timeline, List<Next> next) {

    /** One thing that happened; {@code claim} is null when it concerns the whole matter. */
    record Entry(OffsetDateTime at, @Nullable Integer claim, String organ, String text) {}

    /**
     * A time limit that runs.
     *
     * @param bound who has to act
     * @param legalDue last day
     * @param provisional whether the calendar of an affected year is not published yet
     */
    record Next(
            String rule, String name, @Nullable Integer claim, String bound, LocalDate legalDue, boolean provisional) {}
}
