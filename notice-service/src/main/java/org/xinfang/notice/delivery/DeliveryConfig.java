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

    /** How long one worker may take to send one message; longer than the mail client's own timeouts. */
    @WithDefault("PT3M")
    Duration lease();
}
