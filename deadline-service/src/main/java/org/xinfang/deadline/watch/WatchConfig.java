package org.xinfang.deadline.watch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;

/** When the watch looks, and when it may send. */
@ConfigMapping(prefix = "xinfang.watch")
interface WatchConfig {

    /** How often it looks for what is due; real time. */
    Duration every();

    /** The hours of a working day, in legal time, in which warnings and escalations are sent. */
    Window window();

    /** On which working day a warning is sent that falls on a day off. Escalations always wait for the next one. */
    @WithDefault("PRECEDING")
    DayOff dayOff();

    /** Reminders go out from the first minute on and not at the last any more. */
    interface Window {

        @WithDefault("08:30")
        LocalTime from();

        @WithDefault("17:30")
        LocalTime to();
    }

    /** What to do with a reminder whose day is not worked. */
    enum DayOff {
        /** The working day before: so that there is still time to act. */
        PRECEDING,
        /** The next working day. */
        FOLLOWING
    }
}
