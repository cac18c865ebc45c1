package org.xinfang.localstack.command;

import java.io.IOException;
import org.xinfang.localstack.clock.LegalClockFile;
import org.xinfang.platform.core.LegalClock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows or moves the simulated legal time of all services together. */
@Command(name = "clock", description = "show or move the simulated legal time")
final class Clock {
    @Mixin
    private final Place place = new Place();

    @Command(name = "show", description = "what the services take for now")
    void show() {
        System.out.println(clock().now());
    }

    @Command(name = "set", description = "move legal time forward for all services at once")
    void set(
            @Parameters(paramLabel = "DATE-TIME", description = "ISO-8601; without an offset it is Asia/Shanghai")
                    String moment)
            throws IOException {
        clock().advanceTo(moment);
        show();
    }

    private LegalClockFile clock() {
        return new LegalClockFile(place.layout().legalClockFile(), LegalClock.system());
    }
}
