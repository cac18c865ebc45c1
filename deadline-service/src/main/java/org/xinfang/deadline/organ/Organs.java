package org.xinfang.deadline.organ;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The organs this service knows of. Empty until routing-service has published its directory. */
interface Organs {

    Optional<Organ> find(String code);

    /** These organs with everything above them: superiors, successors, review organs, and the petition departments of their regions. */
    OrganTree above(Collection<String> codes);

    /** Codes of the organs whose powers this one continues, near and far. */
    Set<String> predecessors(String code);

    /** Keeps the newest state of an organ. */
    void put(Organ organ);
}
