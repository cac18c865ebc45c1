package org.xinfang.routing.directory;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCatalogue;

/**
 * Fills the directory when the service starts, in transactions of a few hundred organs: without it nobody could tell where
 * a matter belongs or whom an accusation must not reach, so nothing is consumed or answered until that is done. A failure is
 * tried again, with growing pauses, for about two minutes; then the start fails and the supervisor begins a new one.
 */
@ApplicationScoped
class ShippedOrgans {
    private static final Logger LOG = Logger.getLogger(ShippedOrgans.class);
    private static final int BATCH = 250;
    private static final int ATTEMPTS = 10;

    private final Consumer<List<Organ>> load;
    private final Duration firstPause;

    @Inject
    ShippedOrgans(LoadOrgans loadOrgans) {
        this(loadOrgans::load, Duration.ofMillis(500));
    }

    ShippedOrgans(Consumer<List<Organ>> load, Duration firstPause) {
        this.load = load;
        this.firstPause = firstPause;
    }

    void load(@Observes StartupEvent start) {
        List<Organ> shipped = OrganCatalogue.shipped().all();
        for (int from = 0; from < shipped.size(); from += BATCH) {
            patiently(shipped.subList(from, Math.min(from + BATCH, shipped.size())));
        }
    }

    private void patiently(List<Organ> batch) {
        Uni.createFrom()
                .voidItem()
                .invoke(() -> load.accept(batch))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onFailure()
                .invoke(failure -> LOG.warn("shipped organs not loaded, trying again", failure))
                .onFailure()
                .retry()
                .withBackOff(firstPause, firstPause.multipliedBy(60))
                .atMost(ATTEMPTS)
                .await()
                .indefinitely();
    }
}
