package org.xinfang.routing.reception;

import java.util.List;
import java.util.UUID;

/** The acceptances that handling-service has told. */
public interface Acceptances {

    /** Keeps the first acceptance of a claim. */
    void keep(Acceptance acceptance);

    List<Acceptance> of(UUID matter);
}
