package org.xinfang.routing.organ;

import java.util.List;
import java.util.Optional;

/** The organ directory as it stands today: who there is, who stands above whom, who is in charge of what. */
public interface Organs {

    /** The organ of that code, also when it no longer exists or does not exist yet. */
    Optional<Organ> find(OrganCode code);

    /**
     * The organs that act under that code today: itself while it exists, else those that continue its powers (art. 24(2)),
     * however often they have been succeeded in their turn. Empty when the code is unknown or nobody was named.
     */
    List<Organ> acting(OrganCode code);

    /** The existing organs of a function at a level inside a region, by code. */
    List<Organ> within(RegionCode region, String function, Level level);

    /** The existing organ of that very region that is in charge of a content class (谁主管、谁负责). */
    Optional<Organ> holder(String duty, RegionCode region);

    /** The existing organs that have this one as superior, by territory or by line, by code. */
    List<Organ> below(OrganCode superior);
}
