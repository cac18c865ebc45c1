package org.xinfang.routing.conclusion;

import java.util.Optional;
import java.util.UUID;

/** Which claims are concluded now. */
public interface Conclusions {

    /** Keeps the conclusion, in the place of an earlier one of the claim. */
    void put(Conclusion conclusion);

    /** The claim is handled again, or its remedies go on. */
    void remove(UUID matter, int claim);

    Optional<Conclusion> of(UUID matter, int claim);
}
