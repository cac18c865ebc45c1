package org.xinfang.handling.review;

import java.util.Optional;
import org.xinfang.contracts.OrganRef;

/**
 * A request and what came of it.
 *
 * @param request the request
 * @param opinion the opinion, a draft until it is approved; empty before
 * @param nextOrgan the organ that re-reviews on request; empty until the review opinion is approved, and in re-review
 */
public record Review(ReviewRequest request, Optional<ReviewOpinion> opinion, Optional<OrganRef> nextOrgan) {

    /** Whether the attacked opinion stands, as it was or changed: only then a next remedy is open. */
    boolean keepsAnOpinion() {
        return opinion.map(ReviewOpinion::decision)
                .filter(decision -> decision == ReviewDecision.UPHELD || decision == ReviewDecision.CHANGED)
                .isPresent();
    }
}
