package org.xinfang.intake.organ;

import java.time.LocalDate;
import java.util.Optional;

/** The organs intake knows of. Empty until routing-service has published its directory. */
public interface OrganDirectory {

    /** The organ with this code, when it exists on that day. */
    Optional<KnownOrgan> find(String code, LocalDate day);

    /** Whether any organ belongs to this region; true while the directory is empty, when nobody can know. */
    boolean mayHaveRegion(String region);

    void put(KnownOrgan organ);
}
