package org.xinfang.handling.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Drafts the review or re-review opinion, or replaces a draft that is not approved yet (拟制复查、复核意见).
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, as the life cycle says, or as the paper's content demands.
 */
@ApplicationScoped
@Transactional
class DraftReview {
    private final CaseBook book;
    private final Reviews reviews;
    private final LegalClock clock;

    DraftReview(CaseBook book, Reviews reviews, LegalClock clock) {
        this.book = book;
        this.reviews = reviews;
        this.clock = clock;
    }

    public Outcome<HandlingCase> draft(Command command, ReviewDraft draft) {
        return book.take(command)
                .then(examining -> examining.open(Action.DRAFT_REVIEW, command.officer()))
                .then(examining -> ReviewOpinion.from(
                                draft,
                                examining.key().stage(),
                                examining.origin().claimText(),
                                clock.today())
                        .then(opinion -> keep(examining, opinion, command.officer())));
    }

    private Outcome<HandlingCase> keep(HandlingCase examining, ReviewOpinion opinion, Officer officer) {
        return examining
                .step(
                        Action.DRAFT_REVIEW,
                        officer,
                        clock.today(),
                        opinion.ruling(examining.key().stage()))
                .map(drafted -> {
                    reviews.put(drafted.origin().referral(), opinion);
                    return book.enter(drafted);
                });
    }
}
