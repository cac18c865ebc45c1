package org.xinfang.bench.ground;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.xinfang.localstack.clock.LegalClockFile;
import org.xinfang.platform.core.LegalClock;

/** The replicas' legal time, nine in the morning of a day of our choice. */
public record Clock(Path data) {

    static Path file(Path data) {
        return data.resolve("legal-clock");
    }

    public void begin(LocalDate day) throws IOException {
        simulated().begin(morning(day));
    }

    public void advanceTo(LocalDate day) throws IOException {
        simulated().advanceTo(morning(day).toString());
    }

    private LegalClockFile simulated() {
        return new LegalClockFile(file(data), LegalClock.system());
    }

    private static OffsetDateTime morning(LocalDate day) {
        return day.atTime(9, 0).atZone(LegalClock.ZONE).toOffsetDateTime();
    }
}
