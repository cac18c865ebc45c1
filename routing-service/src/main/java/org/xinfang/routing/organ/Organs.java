package org.xinfang.routing.organ;

import java.util.List;
import java.util.Optional;

/** The organ directory, as far as deciding on a route needs it. */
public interface Organs {

    Optional<Organ> find(OrganCode code);

    /** The organs of a function at a level inside a region, by code. */
    List<Organ> within(RegionCode region, String function, Level level);
}
