package org.xinfang.notice.reading;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The petitioner's way to his notices. */
@ConfigMapping(prefix = "xinfang.notice.portal")
interface PortalConfig {

    /** How long a read link opens. */
    @WithDefault("PT15M")
    Duration linkLife();

    /** Wrong query codes in a row before the entrance is shut. */
    @WithDefault("5")
    int wrongCodes();

    /** How long it stays shut. */
    @WithDefault("PT15M")
    Duration shut();
}
