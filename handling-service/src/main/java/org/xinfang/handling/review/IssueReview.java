package org.xinfang.handling.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.CaseReaders;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.closing.ChangeOpinion;
import org.xinfang.handling.directory.FindReviewOrgan;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Role;
import org.xinfang.handling.lifecycle.Ruling;
import org.xinfang.handling.lifecycle.Stage;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Approves the drafted review or re-review opinion and thereby issues it (出具复查、复核意见). A review opinion names the organ
 * that re-reviews it (art. 36(1)); a changed opinion gives way, a revoked one is handled again.
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, as the life cycle says (the drafter does not approve), or with
 * {@code no-review-organ}.
 */
@ApplicationScoped
@Transactional
class IssueReview {
    private final CaseBook book;
    private final Reviews reviews;
    private final FindReviewOrgan reviewOrgans;
    private final CaseReaders readers;
    private final ChangeOpinion changeOpinion;
    private final LegalClock clock;

    IssueReview(
            CaseBook book,
            Reviews reviews,
            FindReviewOrgan reviewOrgans,
            CaseReaders readers,
            ChangeOpinion changeOpinion,
            LegalClock clock) {
        this.book = book;
        this.reviews = reviews;
        this.reviewOrgans = reviewOrgans;
        this.readers = readers;
        this.changeOpinion = changeOpinion;
        this.clock = clock;
    }

    public Outcome<HandlingCase> issue(Command command) {
        return book.take(command)
                .then(examining -> examining.open(Action.APPROVE_REVIEW, command.officer()))
                .then(examining -> nextOrgan(examining).then(next -> approve(examining, next, command.officer())));
    }

    /** Nobody comes after re-review. */
    private Outcome<Optional<OrganRef>> nextOrgan(HandlingCase examining) {
        return examining.key().stage() == Stage.REVIEW
                ? reviewOrgans.above(examining.origin().organ()).map(Optional::of)
                : Outcome.done(Optional.empty());
    }

    private Outcome<HandlingCase> approve(HandlingCase examining, Optional<OrganRef> next, Officer officer) {
        Review review = reviews.find(examining.origin().referral()).orElseThrow();
        ReviewOpinion opinion = review.opinion().orElseThrow();
        Ruling ruling = opinion.ruling(examining.key().stage());
        return examining
                .step(Action.APPROVE_REVIEW, officer, clock.today(), ruling)
                .then(decided -> {
                    next.ifPresent(organ -> nameNext(decided, review, organ));
                    book.enter(decided, ReviewEvents.decided(decided, review.request(), opinion, next.orElse(null)));
                    return takeEffect(decided, review.request(), opinion, officer);
                });
    }

    /** An opinion that is changed gives way to what was decided now, one that is revoked is made anew. */
    private Outcome<HandlingCase> takeEffect(
            HandlingCase decided, ReviewRequest request, ReviewOpinion opinion, Officer officer) {
        if (opinion.changedTo() != null) {
            return changeOpinion
                    .change(decided, opinion.changedTo(), request.requestedOn(), officer)
                    .map(changed -> decided);
        }
        return opinion.redoBy() == null ? Outcome.done(decided) : redo(decided, opinion.redoBy(), officer);
    }

    private void nameNext(HandlingCase decided, Review review, OrganRef organ) {
        reviews.nameNext(review.request().id(), organ);
        readers.admit(decided.origin().referral(), organ.code());
        readers.admit(review.request().attacked().referral(), organ.code());
    }

    private Outcome<HandlingCase> redo(HandlingCase decided, LocalDate redoBy, Officer officer) {
        Stage stage = decided.key().stage();
        Officer above = new Officer(officer.actor(), Set.of(Role.REVIEWER));
        return book.lock(decided.key().at(Stage.HANDLING))
                .then(handling -> handling.step(
                        Action.ORDER_REDO, above, clock.today(), new Ruling(stage.name(), stage.article())))
                .map(reopened -> {
                    book.enter(reopened, ReviewEvents.reopened(reopened, decided, redoBy));
                    return decided;
                });
    }
}
