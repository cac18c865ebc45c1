package org.xinfang.routing.organ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.routing.OrganChanged;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.messaging.Journal;

/** Takes shipped organs into the directory and tells the other services; what is there already stays untold. */
@ApplicationScoped
@Transactional
class LoadOrgans {
    private static final Actor ACTOR = Actor.system("routing-service");

    private final OrganDirectory directory;
    private final Journal journal;

    LoadOrgans(OrganDirectory directory, Journal journal) {
        this.directory = directory;
        this.journal = journal;
    }

    void load(List<Organ> shipped) {
        directory.lock();
        Map<OrganCode, Organ> known =
                directory.findAll(shipped.stream().map(Organ::code).toList());
        shipped.stream().filter(organ -> !organ.equals(known.get(organ.code()))).forEach(this::take);
    }

    private void take(Organ organ) {
        directory.put(organ);
        journal.append(organ.code(), changed(organ), ACTOR, null);
    }

    private static OrganChanged changed(Organ organ) {
        return new OrganChanged(
                organ.code().toString(),
                organ.name(),
                organ.code().region().value(),
                organ.function(),
                organ.level().name(),
                organ.petitionDepartment(),
                text(organ.territorialSuperior()),
                text(organ.lineSuperior()),
                organ.validFrom(),
                organ.validTo().orElse(null),
                text(organ.successor()));
    }

    private static @Nullable String text(Optional<OrganCode> code) {
        return code.map(OrganCode::toString).orElse(null);
    }
}
