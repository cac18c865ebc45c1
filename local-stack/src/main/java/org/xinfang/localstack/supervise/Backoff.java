package org.xinfang.localstack.supervise;

import java.time.Duration;

/** How long to wait before the next try: each time twice as long, up to a limit. */
record Backoff(Duration first, Duration longest) {

    /** @param failures how many times in a row it has failed, 1 or more */
    Duration pause(int failures) {
        Duration doubled = first.multipliedBy(1L << Math.min(failures - 1, 20));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
