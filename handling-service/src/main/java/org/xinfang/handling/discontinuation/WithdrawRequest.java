package org.xinfang.handling.discontinuation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.xinfang.contracts.handling.remedy.ReviewWithdrawn;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Origin;
import org.xinfang.handling.lifecycle.Ruling;
import org.xinfang.handling.review.Reviews;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Consents to the withdrawal of a request for review or re-review before it is decided (准予撤回复查、复核申请), by analogy with
 * art. 41(1) of the Administrative Reconsideration Law (《行政复议法》). The examination ends; the attacked opinion stands, and the
 * petitioner's time to attack it goes on as if he had not asked.
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, as the life cycle says, or as {@link Discontinuation} says.
 */
@ApplicationScoped
@Transactional
class WithdrawRequest {
    private final CaseBook book;
    private final Reviews reviews;
    private final Discontinuations discontinuations;
    private final LegalClock clock;

    WithdrawRequest(CaseBook book, Reviews reviews, Discontinuations discontinuations, LegalClock clock) {
        this.book = book;
        this.reviews = reviews;
        this.discontinuations = discontinuations;
        this.clock = clock;
    }

    public Outcome<HandlingCase> withdraw(Command command, WithdrawalDraft draft) {
        return book.take(command)
                .then(examining -> examining.open(Action.ACCEPT_WITHDRAWAL, command.officer()))
                .then(examining -> Discontinuation.withdrawal(draft, examining.origin(), clock.today())
                        .then(withdrawal -> end(examining, withdrawal, command.officer())));
    }

    private Outcome<HandlingCase> end(HandlingCase examining, Discontinuation withdrawal, Officer officer) {
        Ruling ruling =
                new Ruling(withdrawal.ground().name(), examining.key().stage().article());
        return examining
                .step(Action.ACCEPT_WITHDRAWAL, officer, clock.today(), ruling)
                .map(ended -> {
                    discontinuations.put(ended.round(), withdrawal);
                    return book.enter(ended, told(ended, withdrawal));
                });
    }

    private ReviewWithdrawn told(HandlingCase ended, Discontinuation withdrawal) {
        Origin origin = ended.origin();
        LocalDate requestedOn =
                reviews.find(origin.referral()).orElseThrow().request().requestedOn();
        return new ReviewWithdrawn(
                ended.key().matter(),
                origin.number(),
                ended.key().claim(),
                origin.referral(),
                ended.key().stage().name(),
                origin.organ(),
                origin.from(),
                requestedOn,
                withdrawal.on(),
                ended.lastStep().on(),
                List.of(ended.key().stage().article().code()),
                origin.claimText());
    }
}
