package org.xinfang.notice.sms;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Short messages. Without a provider none is sent. */
@ConfigMapping(prefix = "xinfang.notice.sms")
interface SmsConfig {

    /** Address of the provider, where messages are handed over; a message's report is asked for below it. */
    Optional<URI> url();

    /** Bearer credential for it. */
    Optional<String> credential();

    /** How long the provider may take to answer. */
    @WithDefault("PT10S")
    Duration timeout();

    /** Page on which the petitioner opens his papers, named in each message. */
    URI portal();

    /** Pause between two looks for due messages. */
    @WithDefault("PT2S")
    Duration every();

    /** Attempts to hand a message over before it is given up. */
    @WithDefault("5")
    int attempts();

    /** Pause after the first failure; doubles with each further one. */
    @WithDefault("PT1M")
    Duration firstPause();

    /** How often a report is asked for before the message is given up. */
    @WithDefault("10")
    int questions();

    /** Pause before each question. */
    @WithDefault("PT1M")
    Duration questionPause();

    /** How long one worker may take for one message; longer than the timeout. */
    @WithDefault("PT1M")
    Duration lease();
}
