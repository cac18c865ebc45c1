package org.xinfang.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.SimulatedTime;

/** Sets the legal time of the service under test, through the same file that a simulation uses. */
public final class TestClock {
    static final Path FILE = Path.of(
                    "target", "test-legal-clock-" + ProcessHandle.current().pid())
            .toAbsolutePath();

    private static final LegalClock REAL = LegalClock.system();

    private TestClock() {}

    /** Legal time as the service under test has it. */
    public static OffsetDateTime now() {
        return LegalClock.of(new SimulatedTime(FILE, REAL::instant)).now();
    }

    /** Legal time is now this and goes on from there. */
    public static void set(OffsetDateTime time) {
        Duration offset = Duration.between(REAL.instant(), time.toInstant());
        try {
            Path draft = Path.of(FILE + ".draft");
            Files.writeString(draft, offset.toString());
            Files.move(draft, FILE, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Legal time is now this, e.g. {@code 2026-03-02T09:00+08:00}. */
    public static void set(String time) {
        set(OffsetDateTime.parse(time));
    }
}
