package org.xinfang.handling.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.NoSuchCase;
import org.xinfang.handling.casefile.ViewCases;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Origin;
import org.xinfang.handling.lifecycle.Procedure;
import org.xinfang.handling.lifecycle.Stage;
import org.xinfang.handling.lifecycle.State;
import org.xinfang.handling.lifecycle.Step;
import org.xinfang.handling.opinion.Opinions;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Enters a petitioner's request for review or re-review at the organ one level up (登记复查、复核申请) and opens its case. A
 * late request is entered too: whether it is admitted is decided afterwards, by a named person.
 *
 * <p>Refused with {@code not-found}, or as {@link ReviewRefused} says.
 */
@ApplicationScoped
@Transactional
class RequestReview {
    private final CaseBook book;
    private final ViewCases viewCases;
    private final Opinions opinions;
    private final Reviews reviews;
    private final LegalClock clock;

    RequestReview(CaseBook book, ViewCases viewCases, Opinions opinions, Reviews reviews, LegalClock clock) {
        this.book = book;
        this.viewCases = viewCases;
        this.opinions = opinions;
        this.reviews = reviews;
        this.clock = clock;
    }

    public Outcome<HandlingCase> request(CaseKey key, Officer officer, RequestDraft draft) {
        String organ = officer.actor().organ();
        return book.lock(key.at(Stage.HANDLING))
                .then(handling -> viewCases.mayRead(handling, organ)
                        ? attacked(handling, key)
                        : Outcome.refused(new NoSuchCase()))
                .then(opinion -> opinion.reviewer().code().equals(organ)
                        ? Outcome.done(opinion)
                        : Outcome.refused(new ReviewRefused.NotTheReviewOrgan(
                                key.stage(), opinion.reviewer().name())))
                .then(opinion -> ReviewRequest.from(draft, key.stage(), opinion, clock.today())
                        .map(request -> open(key, opinion, request, officer)));
    }

    private Outcome<AttackedOpinion> attacked(HandlingCase handling, CaseKey key) {
        if (examined(handling, key.at(Stage.RE_REVIEW))
                .filter(Review::keepsAnOpinion)
                .isPresent()) {
            return Outcome.refused(new ReviewRefused.PetitionFinished());
        }
        if (examined(handling, key).isPresent()) {
            return Outcome.refused(new ReviewRefused.AlreadyRequested(key.stage()));
        }
        Optional<AttackedOpinion> opinion =
                key.stage() == Stage.REVIEW ? firstOpinion(handling) : reviewOpinion(handling, key);
        return opinion.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new ReviewRefused.NothingToReview(key.stage())));
    }

    private Optional<AttackedOpinion> firstOpinion(HandlingCase handling) {
        return handling.lastOfRound(Action.APPROVE_OPINION)
                .flatMap(issued -> opinions.reviewOrgan(handling.round())
                        .map(reviewer ->
                                new AttackedOpinion(handling, handling.origin().organ(), reviewer, issued.on())));
    }

    private Optional<AttackedOpinion> reviewOpinion(HandlingCase handling, CaseKey key) {
        return book.find(key.at(Stage.REVIEW))
                .filter(review -> review.state() == State.REVIEW_DECIDED)
                .flatMap(review -> examined(handling, review.key())
                        .filter(Review::keepsAnOpinion)
                        .flatMap(Review::nextOrgan)
                        .map(next ->
                                new AttackedOpinion(handling, review.origin().organ(), next, decidedOn(review))));
    }

    /** What the newest case of that stage examines or examined, if it is the opinion of the present round. */
    private Optional<Review> examined(HandlingCase handling, CaseKey key) {
        return book.find(key)
                .filter(examining -> examining.state() != State.NOT_ADMITTED && examining.state() != State.WITHDRAWN)
                .flatMap(examining -> reviews.find(examining.origin().referral()))
                .filter(review -> review.request().attacked().equals(handling.round()));
    }

    private static LocalDate decidedOn(HandlingCase review) {
        return review.last(Action.APPROVE_REVIEW).map(Step::on).orElseThrow();
    }

    private HandlingCase open(CaseKey key, AttackedOpinion opinion, ReviewRequest request, Officer officer) {
        Origin origin = origin(key.stage(), opinion, request);
        HandlingCase opened = book.open(
                HandlingCase.opened(key, origin, officer.actor()),
                ReviewEvents.requested(key, origin, opinion.by(), request));
        reviews.open(request);
        return opened;
    }

    private Origin origin(Stage stage, AttackedOpinion opinion, ReviewRequest request) {
        Origin handled = opinion.handling().origin();
        OrganRef reviewer = opinion.reviewer();
        return new Origin(
                request.id(),
                handled.number(),
                reviewer,
                opinion.by(),
                request.receivedOn(),
                clock.today(),
                handled.category(),
                handled.claimKind(),
                stage == Stage.REVIEW ? Procedure.REVIEW : Procedure.RE_REVIEW,
                handled.claimText(),
                null);
    }
}
