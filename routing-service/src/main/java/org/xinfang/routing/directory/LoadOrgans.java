package org.xinfang.routing.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfang.platform.core.Actor;
import org.xinfang.routing.organ.Organ;

/**
 * Takes shipped organs into the directory. What is there already stays untold, and an organ that an administrator has
 * changed is theirs: newer shipped tables no longer touch it.
 */
@ApplicationScoped
@Transactional
class LoadOrgans {
    private static final Actor ACTOR = Actor.system("routing-service");

    private final DirectoryDesk desk;

    LoadOrgans(DirectoryDesk desk) {
        this.desk = desk;
    }

    void load(List<Organ> shipped) {
        DirectoryDraft directory = desk.open();
        List<OrganHistory> changed = shipped.stream()
                .flatMap(organ -> changed(organ, directory.history(organ.code())))
                .toList();
        if (!changed.isEmpty()) {
            desk.keep(changed, ACTOR);
        }
    }

    private static Stream<OrganHistory> changed(Organ shipped, Optional<OrganHistory> known) {
        if (known.isEmpty()) {
            return Stream.of(OrganHistory.beginning(shipped.code(), shipped.validFrom(), true, shipped.entry()));
        }
        return known
                .filter(OrganHistory::shippedOnly)
                .filter(history -> !history.on(history.newest().from()).entry().equals(shipped.entry()))
                .map(history -> history.standing(shipped.validFrom(), true, shipped.entry()))
                .stream();
    }
}
