package org.xinfang.localstack.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfang.localstack.layout.Trouble;
import org.xinfang.platform.core.LegalClock;

class LegalClockFileTest {
    private static final Instant REAL = Instant.parse("2026-03-02T01:00:00Z");

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private LegalClockFile clock = new LegalClockFile(file, LegalClock.system());

    @BeforeEach
    void realTimeStandsStill() {
        file = folder.resolve("legal-clock");
        clock = new LegalClockFile(file, LegalClock.of(() -> REAL));
    }

    @Test
    void withoutAFileLegalTimeIsRealTimeInShanghai() {
        assertEquals(OffsetDateTime.parse("2026-03-02T09:00:00+08:00"), clock.now());
    }

    @Test
    void aMomentWithoutAnOffsetIsShanghaiTime() throws IOException {
        clock.advanceTo("2026-03-12T09:00");

        assertEquals("PT240H", Files.readString(file));
        assertEquals(OffsetDateTime.parse("2026-03-12T09:00:00+08:00"), clock.now());
    }

    @Test
    void aMomentWithAnOffsetIsTakenAsItIs() throws IOException {
        clock.advanceTo("2026-03-02T02:00:00Z");

        assertEquals(OffsetDateTime.parse("2026-03-02T10:00:00+08:00"), clock.now());
    }

    @Test
    void timeDoesNotGoBack() throws IOException {
        clock.advanceTo("2026-05-01T00:00");

        assertThrows(Trouble.class, () -> clock.advanceTo("2026-04-30T23:59:59"));

        assertEquals(OffsetDateTime.parse("2026-05-01T00:00:00+08:00"), clock.now());
    }

    @Test
    void whatIsNoDateTimeIsRefusedAndChangesNothing() {
        assertThrows(Trouble.class, () -> clock.advanceTo("tomorrow"));
        assertThrows(Trouble.class, () -> clock.advanceTo("2026-02-30T09:00"));

        assertFalse(Files.exists(file));
    }

    @Test
    void aSimulationMayBeginInThePastButOnlyOnce() throws IOException {
        OffsetDateTime past = OffsetDateTime.parse("2026-01-05T09:00:00+08:00");

        assertTrue(clock.begin(past));
        assertEquals(past, clock.now());

        assertFalse(clock.begin(past.minusDays(1)));
        assertEquals(past, clock.now());
    }

    @Test
    void aSimulationOfThePastEndsInThePresent() throws IOException {
        clock.begin(OffsetDateTime.parse("2026-01-05T09:00:00+08:00"));

        clock.returnToPresent();

        assertEquals(OffsetDateTime.parse("2026-03-02T09:00:00+08:00"), clock.now());
    }

    @Test
    void aSimulationOfTheFutureStaysAhead() throws IOException {
        clock.advanceTo("2026-05-01T00:00");

        clock.returnToPresent();

        assertEquals(OffsetDateTime.parse("2026-05-01T00:00:00+08:00"), clock.now());
    }
}
