package org.xinfang.handling.review;

import java.util.Optional;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/** The requests and their opinions, by request. */
public interface Reviews {
    Optional<Review> find(UUID request);

    void open(ReviewRequest request);

    /** Keeps an opinion in place of the draft before. */
    void put(UUID request, ReviewOpinion opinion);

    /** Notes which organ the approved review opinion names for re-review. */
    void nameNext(UUID request, OrganRef nextOrgan);
}
