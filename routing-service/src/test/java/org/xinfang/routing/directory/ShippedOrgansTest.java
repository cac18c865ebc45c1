package org.xinfang.routing.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCatalogue;

class ShippedOrgansTest {
    private final List<Organ> loaded = new ArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();

    /** Fails as often as it is told, each time before anything was taken in. */
    private void load(List<Organ> shipped) {
        if (failures.getAndDecrement() > 0) {
            throw new IllegalStateException("the database is away");
        }
        loaded.addAll(shipped);
    }

    @Test
    void aFailureAtTheStartIsTriedAgainUntilEveryOrganIsThere() {
        failures.set(3);

        new ShippedOrgans(this::load, Duration.ofMillis(1)).load(new StartupEvent());

        assertEquals(OrganCatalogue.shipped().all(), loaded);
    }

    @Test
    void aLastingFailureEndsTheStart() {
        failures.set(Integer.MAX_VALUE);

        assertThrows(
                IllegalStateException.class,
                () -> new ShippedOrgans(this::load, Duration.ofMillis(1)).load(new StartupEvent()));
        assertEquals(List.of(), loaded);
    }
}
