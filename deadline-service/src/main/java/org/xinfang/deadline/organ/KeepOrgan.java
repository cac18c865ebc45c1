package org.xinfang.deadline.organ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.contracts.routing.OrganChanged;

/** Keeps the newest state of an organ. */
@ApplicationScoped
@Transactional
class KeepOrgan {

    private final Organs organs;

    KeepOrgan(Organs organs) {
        this.organs = organs;
    }

    void keep(OrganChanged organ) {
        organs.put(new Organ(
                organ.code(),
                organ.name(),
                organ.region(),
                organ.function(),
                organ.level(),
                organ.petitionDepartment(),
                organ.territorialSuperior(),
                organ.lineSuperior(),
                organ.validTo(),
                organ.successor(),
                organ.reviewOrgan()));
    }
}
