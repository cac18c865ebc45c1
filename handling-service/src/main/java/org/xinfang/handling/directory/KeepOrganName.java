package org.xinfang.handling.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.contracts.routing.OrganChanged;

/** Keeps the newest name of an organ. */
@ApplicationScoped
@Transactional
class KeepOrganName {
    private final OrganNames names;

    KeepOrganName(OrganNames names) {
        this.names = names;
    }

    public void keep(OrganChanged organ) {
        names.put(organ.code(), organ.name());
    }
}
