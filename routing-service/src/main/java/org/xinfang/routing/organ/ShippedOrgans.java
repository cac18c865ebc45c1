package org.xinfang.routing.organ;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Fills the directory when the service starts, in transactions of a few hundred organs: without it nobody could tell where
 * a matter belongs, so the service does not start until that is done. The first start takes seconds, later ones find it.
 */
@ApplicationScoped
class ShippedOrgans {
    private static final int BATCH = 250;

    private final LoadOrgans loadOrgans;

    ShippedOrgans(LoadOrgans loadOrgans) {
        this.loadOrgans = loadOrgans;
    }

    void load(@Observes StartupEvent start) {
        List<Organ> shipped = OrganCatalogue.shipped().all();
        for (int from = 0; from < shipped.size(); from += BATCH) {
            loadOrgans.load(shipped.subList(from, Math.min(from + BATCH, shipped.size())));
        }
    }
}
