package org.xinfang.routing.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;

/** Tells the other services of changes that were decided ahead, on the legal day they begin. */
@ApplicationScoped
@Transactional
class TellBegunChanges {
    private final DirectoryStore store;
    private final CurrentDirectory directory;
    private final TellOrgan tellOrgan;
    private final LegalClock clock;

    TellBegunChanges(DirectoryStore store, CurrentDirectory directory, TellOrgan tellOrgan, LegalClock clock) {
        this.store = store;
        this.directory = directory;
        this.tellOrgan = tellOrgan;
        this.clock = clock;
    }

    void tell() {
        List<OrganHistory> begun =
                store.takeDue(clock.today()).stream().map(directory::history).toList();
        if (!begun.isEmpty()) {
            tellOrgan.tell(begun, Actor.system("routing-service"));
        }
    }
}
