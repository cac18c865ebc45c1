package org.xinfang.localstack.supervise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(15));

    @Test
    void doublesUpToItsLimit() {
        assertEquals(Duration.ofSeconds(1), backoff.pause(1));
        assertEquals(Duration.ofSeconds(2), backoff.pause(2));
        assertEquals(Duration.ofSeconds(8), backoff.pause(4));
        assertEquals(Duration.ofSeconds(15), backoff.pause(5));
        assertEquals(Duration.ofSeconds(15), backoff.pause(1000));
    }
}
