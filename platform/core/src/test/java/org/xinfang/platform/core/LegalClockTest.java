package org.xinfang.platform.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("法定时间：一律按北京时间")
class LegalClockTest {
    private static final Instant LATE_EVENING_UTC = Instant.parse("2026-03-02T16:00:00Z");

    @Test
    void midnightInShanghaiBeginsTheNextLegalDayThoughItIsStillYesterdayInUtc() {
        assertEquals(
                LocalDate.of(2026, 3, 3), LegalClock.of(() -> LATE_EVENING_UTC).today());
        assertEquals(LocalDate.of(2026, 3, 2), LegalClock.legalDate(LATE_EVENING_UTC.minusNanos(1)));
    }

    @Test
    void theOffsetOfTheAnswerIsThatOfShanghai() {
        assertEquals(
                OffsetDateTime.parse("2026-03-03T00:00:00+08:00"),
                LegalClock.of(() -> LATE_EVENING_UTC).now());
    }

    @Test
    void aDateTimeWithAnotherOffsetFallsOnItsDayInShanghai() {
        assertEquals(LocalDate.of(2026, 3, 3), LegalClock.legalDate(OffsetDateTime.parse("2026-03-02T12:30:00-05:00")));
    }

    @Test
    void simulatedTimeFollowsTheFileAndIsRealWithoutIt(@TempDir Path folder) throws Exception {
        Path offset = folder.resolve("legal-clock");
        LegalClock clock = LegalClock.of(new SimulatedTime(offset, () -> LATE_EVENING_UTC));
        assertEquals(LATE_EVENING_UTC, clock.instant());
        Files.writeString(offset, "P60D\n");
        assertEquals(LocalDate.of(2026, 5, 2), clock.today());
    }
}
