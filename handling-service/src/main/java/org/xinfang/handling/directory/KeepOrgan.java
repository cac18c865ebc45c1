package org.xinfang.handling.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.contracts.routing.OrganChanged;

/** Keeps what the directory says of an organ. */
@ApplicationScoped
@Transactional
class KeepOrgan {
    private final KnownOrgans organs;

    KeepOrgan(KnownOrgans organs) {
        this.organs = organs;
    }

    public void keep(OrganChanged organ) {
        organs.put(organ.code(), organ.name(), organ.reviewOrgan());
    }
}
