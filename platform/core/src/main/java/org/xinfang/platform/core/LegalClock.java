package org.xinfang.platform.core;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The only reader of the system time. Legal time is Asia/Shanghai, whatever zone the machine or the JVM has.
 * Everything else is given this clock, or better: the date itself.
 */
public final class LegalClock {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final InstantSource source;

    private LegalClock(InstantSource source) {
        this.source = source;
    }

    /** Real time. */
    public static LegalClock system() {
        return new LegalClock(InstantSource.system());
    }

    /** Time from another source: a simulated offset, or a test's fixed instant. */
    public static LegalClock of(InstantSource source) {
        return new LegalClock(source);
    }

    public Instant instant() {
        // PostgreSQL keeps microseconds; a value must equal itself after a round trip.
        return source.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Now, with the offset of Asia/Shanghai. */
    public OffsetDateTime now() {
        return instant().atZone(ZONE).toOffsetDateTime();
    }

    /** The legal date of now. */
    public LocalDate today() {
        return legalDate(instant());
    }

    /** The legal date of an instant: the day it falls on in Asia/Shanghai. */
    public static LocalDate legalDate(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The legal date of a date-time given with any offset. */
    public static LocalDate legalDate(OffsetDateTime dateTime) {
        return legalDate(dateTime.toInstant());
    }
}
