package org.xinfang.notice.reading;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Short-lived links by which a petitioner opens one paper. */
interface ReadLinks {

    /** A new link's secret. */
    String open(UUID notice, Duration life);

    /** The notice a living link opens. */
    Optional<UUID> notice(String token);
}
