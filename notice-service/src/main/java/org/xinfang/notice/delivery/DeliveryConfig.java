package org.xinfang.notice.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Delivery by e-mail. */
@ConfigMapping(prefix = "xinfang.notice.email")
interface DeliveryConfig {

    /** Pause between two looks for due messages. */
    @WithDefault("PT2S")
    Duration every();

    /** Attempts before another way of delivery is opened. */
    @WithDefault("5")
    int attempts();

    /** Pause after the first failure; doubles with each further one. */
    @WithDefault("PT1M")
    Duration firstPause();

    /** How long the mail system may take for one message before the attempt has failed; shorter than the lease. */
    @WithDefault("PT1M")
    Duration answer();

    /** How long one worker may take to send one message; no other sends it meanwhile. */
    @WithDefault("PT3M")
    Duration lease();
}
