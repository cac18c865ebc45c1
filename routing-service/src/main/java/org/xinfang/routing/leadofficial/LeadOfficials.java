package org.xinfang.routing.leadofficial;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is in charge of which claim today; earlier ones stand in the audit record. */
public interface LeadOfficials {

    List<LeadOfficial> of(UUID matter);

    /** Puts an official in charge, in the place of the one before. */
    void put(UUID matter, LeadOfficial official);

    default Optional<LeadOfficial> of(UUID matter, int claim) {
        return of(matter).stream().filter(official -> official.claim() == claim).findFirst();
    }
}
