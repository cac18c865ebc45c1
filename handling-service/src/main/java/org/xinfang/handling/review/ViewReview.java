package org.xinfang.handling.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.handling.casefile.NoSuchCase;
import org.xinfang.handling.casefile.ViewCases;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.platform.core.Outcome;

/** Shows a review or re-review: its draft to the organ that examines only, its opinion to whoever may see the case. */
@ApplicationScoped
@Transactional
class ViewReview {
    private final ViewCases viewCases;
    private final Reviews reviews;

    ViewReview(ViewCases viewCases, Reviews reviews) {
        this.viewCases = viewCases;
        this.reviews = reviews;
    }

    public Outcome<HandlingCase> examining(CaseKey key, String organ) {
        return viewCases.one(key, organ);
    }

    public Outcome<ReviewView> opinion(CaseKey key, String organ) {
        return viewCases
                .one(key, organ)
                .then(examining -> examining.belongsTo(organ) || decided(examining)
                        ? show(examining)
                        : Outcome.refused(new NoSuchCase()));
    }

    private Outcome<ReviewView> show(HandlingCase examining) {
        return reviews.find(examining.origin().referral())
                .flatMap(review -> review.opinion().map(opinion -> ReviewView.of(review, opinion)))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new NoSuchCase()));
    }

    private static boolean decided(HandlingCase examining) {
        return switch (examining.state()) {
            case REVIEW_DECIDED, NOT_ADMITTED, TERMINATED -> true;
            default -> false;
        };
    }
}
