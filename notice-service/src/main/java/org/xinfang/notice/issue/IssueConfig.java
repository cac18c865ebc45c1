package org.xinfang.notice.issue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Issuing of notices. */
@ConfigMapping(prefix = "xinfang.notice.issue")
interface IssueConfig {

    /** The platform's public address, printed on papers. */
    URI publicUrl();

    /** Pause between two looks for ready notices. */
    @WithDefault("PT1S")
    Duration every();

    /** How long one worker may take for one notice before another takes over. */
    @WithDefault("PT1M")
    Duration lease();

    /** Attempts before a notice is held for a person to look at. */
    @WithDefault("5")
    int attempts();

    /** Pause after a failed attempt. */
    @WithDefault("PT10S")
    Duration pause();
}
