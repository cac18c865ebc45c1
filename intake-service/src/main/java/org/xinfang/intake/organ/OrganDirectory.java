package org.xinfang.intake.organ;

import java.time.LocalDate;
import java.util.Optional;

/** The organs intake knows of. They arrive one by one, so for a while after the first start it knows some of them only. */
public interface OrganDirectory {

    /** The organ with this code, when it exists on that day. */
    Optional<KnownOrgan> find(String code, LocalDate day);

    /** Whether any organ belongs to this region; true while the directory is not whole, when nobody can know. */
    boolean mayHaveRegion(String region);

    /** Whether every organ that routing-service has told of so far has arrived. */
    boolean isWhole();

    void put(KnownOrgan organ);
}
