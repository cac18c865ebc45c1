package org.xinfang.handling.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.handling.HandlingReopened;
import org.xinfang.contracts.handling.ReReviewDecided;
import org.xinfang.contracts.handling.ReReviewRequested;
import org.xinfang.contracts.handling.ReviewAdmitted;
import org.xinfang.contracts.handling.ReviewDecided;
import org.xinfang.contracts.handling.ReviewRequested;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Origin;
import org.xinfang.handling.lifecycle.Stage;

/** What the other services are told of review and re-review. */
final class ReviewEvents {
    private ReviewEvents() {}

    static Record requested(CaseKey key, Origin origin, OrganRef against, ReviewRequest request) {
        return key.stage() == Stage.REVIEW
                ? new ReviewRequested(
                        key.matter(),
                        origin.number(),
                        key.claim(),
                        request.id(),
                        origin.organ(),
                        against,
                        request.requestedOn(),
                        request.receivedOn())
                : new ReReviewRequested(
                        key.matter(),
                        origin.number(),
                        key.claim(),
                        request.id(),
                        origin.organ(),
                        against,
                        request.requestedOn(),
                        request.receivedOn());
    }

    static ReviewAdmitted admitted(HandlingCase admitted, ReviewRequest request) {
        CaseKey key = admitted.key();
        Origin origin = admitted.origin();
        return new ReviewAdmitted(
                key.matter(),
                origin.number(),
                key.claim(),
                request.id(),
                key.stage().name(),
                origin.organ(),
                request.requestedOn(),
                admitted.lastStep().on(),
                List.of(key.stage().article().code()),
                origin.claimText(),
                origin.from());
    }

    static Record decided(
            HandlingCase decided, ReviewRequest request, ReviewOpinion opinion, @Nullable OrganRef nextOrgan) {
        return decided.key().stage() == Stage.REVIEW
                ? reviewed(decided, request, opinion, nextOrgan)
                : reReviewed(decided, request, opinion);
    }

    private static ReviewDecided reviewed(
            HandlingCase decided, ReviewRequest request, ReviewOpinion opinion, @Nullable OrganRef nextOrgan) {
        return new ReviewDecided(
                decided.key().matter(),
                decided.origin().number(),
                decided.key().claim(),
                request.id(),
                decided.origin().organ(),
                request.requestedOn(),
                decided.lastStep().on(),
                opinion.decision().name(),
                opinion.claim(),
                opinion.facts(),
                opinion.grounds(),
                opinion.opinion(),
                opinion.legalBasis(),
                nextOrgan,
                decided.origin().from(),
                changedTo(opinion));
    }

    private static ReReviewDecided reReviewed(HandlingCase decided, ReviewRequest request, ReviewOpinion opinion) {
        return new ReReviewDecided(
                decided.key().matter(),
                decided.origin().number(),
                decided.key().claim(),
                request.id(),
                decided.origin().organ(),
                request.requestedOn(),
                decided.lastStep().on(),
                opinion.decision().name(),
                opinion.claim(),
                opinion.facts(),
                opinion.grounds(),
                opinion.opinion(),
                opinion.legalBasis(),
                decided.origin().from(),
                changedTo(opinion));
    }

    private static @Nullable String changedTo(ReviewOpinion opinion) {
        return opinion.changedTo() == null ? null : opinion.changedTo().name();
    }

    /** The handling case as it is reopened by the organ that decided. */
    static HandlingReopened reopened(HandlingCase reopened, HandlingCase decided, LocalDate redoBy) {
        return new HandlingReopened(
                reopened.key().matter(),
                reopened.origin().number(),
                reopened.key().claim(),
                reopened.origin().organ(),
                decided.origin().organ(),
                decided.key().stage().name(),
                reopened.lastStep().on(),
                redoBy);
    }
}
