package org.xinfang.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;

/** What Hibernate holds of the running transaction; a service that has no entities has none. */
@ApplicationScoped
class LoadedEntities {
    private final Instance<EntityManager> session;

    LoadedEntities(Instance<EntityManager> session) {
        this.session = session;
    }

    /**
     * Writes what was changed and lets go of it, so that the next effect begins as if it were alone. Otherwise each of its
     * queries would compare everything that the effects before it have touched.
     */
    void forget() {
        if (session.isResolvable()) {
            session.get().flush();
            session.get().clear();
        }
    }
}
