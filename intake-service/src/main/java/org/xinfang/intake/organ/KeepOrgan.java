package org.xinfang.intake.organ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.contracts.routing.OrganChanged;

/** Keeps the newest state of an organ. */
@ApplicationScoped
@Transactional
class KeepOrgan {
    private final OrganDirectory organs;

    KeepOrgan(OrganDirectory organs) {
        this.organs = organs;
    }

    void keep(OrganChanged organ) {
        organs.put(new KnownOrgan(organ.code(), organ.name(), organ.region(), organ.validTo(), organ.directorySize()));
    }
}
