package org.xinfang.handling.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.opinion.Decision;

/**
 * A review or re-review opinion as its readers see it.
 *
 * @param requestedOn the day the petitioner asked
 * @param claim the claim
 * @param facts facts found
 * @param grounds reasons
 * @param decision what is decided
 * @param opinion the decision in words
 * @param legalBasis statutes and articles relied on
 * @param changedTo what the claim's decision is from now on; absent unless the old one is changed
 * @param redoBy last day for a new opinion; absent unless the old one is revoked
 * @param reReviewOrgan who re-reviews it on request; absent for a draft and in re-review
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewView(
        LocalDate requestedOn,
        String claim,
        String facts,
        String grounds,
        ReviewDecision decision,
        String opinion,
        List<String> legalBasis,
        @Nullable Decision changedTo,
        @Nullable LocalDate redoBy,
        @Nullable OrganRef reReviewOrgan) {

    static ReviewView of(Review review, ReviewOpinion opinion) {
        return new ReviewView(
                review.request().requestedOn(),
                opinion.claim(),
                opinion.facts(),
                opinion.grounds(),
                opinion.decision(),
                opinion.opinion(),
                opinion.legalBasis(),
                opinion.changedTo(),
                opinion.redoBy(),
                review.nextOrgan().orElse(null));
    }
}
