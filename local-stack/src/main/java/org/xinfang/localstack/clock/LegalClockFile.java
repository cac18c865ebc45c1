package org.xinfang.localstack.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.xinfang.localstack.layout.Trouble;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.SimulatedTime;

/**
 * The offset file from which all services of the simulation read how far legal time is ahead of real time. Time only
 * moves forward: a day that has passed has had its effects.
 */
public final class LegalClockFile {
    private final Path file;
    private final LegalClock real;
    private final LegalClock simulated;

    public LegalClockFile(Path file, LegalClock real) {
        this.file = file;
        this.real = real;
        this.simulated = LegalClock.of(new SimulatedTime(file, real::instant));
    }

    /** Legal time as the services see it now. */
    public OffsetDateTime now() {
        return simulated.now();
    }

    /**
     * Moves all services to a moment at once.
     *
     * @param moment ISO-8601 date-time; without an offset it is Asia/Shanghai
     * @throws Trouble when it lies before the present legal time, or is no date-time
     */
    public void advanceTo(String moment) throws IOException {
        OffsetDateTime target = parse(moment);
        if (target.isBefore(now())) {
            throw new Trouble("Legal time is " + now() + " already; it can only be moved forward.");
        }
        write(Duration.between(real.instant(), target.toInstant()));
    }

    /**
     * Begins a simulation at a moment, which may lie in the past: nothing has happened yet.
     *
     * @return false when legal time has been set before; then nothing changes
     */
    public boolean begin(OffsetDateTime moment) throws IOException {
        if (Files.exists(file)) {
            return false;
        }
        write(Duration.between(real.instant(), moment.toInstant()));
        return true;
    }

    /** Whether a simulation of the past goes on. */
    public boolean isBehind() {
        return now().isBefore(real.now().minusMinutes(1));
    }

    /** Ends a simulation of the past: legal time moves forward to real time. One ahead of real time stays ahead. */
    public void returnToPresent() throws IOException {
        if (now().isBefore(real.now())) {
            write(Duration.ZERO);
        }
    }

    private void write(Duration offset) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(fresh, offset.toString());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static OffsetDateTime parse(String moment) {
        try {
            return OffsetDateTime.parse(moment);
        } catch (DateTimeParseException withoutOffset) {
            try {
                return LocalDateTime.parse(moment).atZone(LegalClock.ZONE).toOffsetDateTime();
            } catch (DateTimeParseException unreadable) {
                throw new Trouble("\"" + moment + "\" is not a date-time such as 2026-09-01T09:00", unreadable);
            }
        }
    }
}
