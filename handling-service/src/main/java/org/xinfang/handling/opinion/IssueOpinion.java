package org.xinfang.handling.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.handling.OpinionIssued;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.CaseReaders;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.directory.FindReviewOrgan;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Origin;
import org.xinfang.handling.lifecycle.Step;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Approves the drafted opinion and thereby issues it (出具信访处理意见书). It names the organ that reviews it (art. 35).
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, as the life cycle says (the drafter does not approve), or with
 * {@code no-review-organ} or {@code repeats-revoked-opinion}.
 */
@ApplicationScoped
@Transactional
class IssueOpinion {
    private final CaseBook book;
    private final Opinions opinions;
    private final FindReviewOrgan reviewOrgans;
    private final CaseReaders readers;
    private final LegalClock clock;

    IssueOpinion(
            CaseBook book, Opinions opinions, FindReviewOrgan reviewOrgans, CaseReaders readers, LegalClock clock) {
        this.book = book;
        this.opinions = opinions;
        this.reviewOrgans = reviewOrgans;
        this.readers = readers;
        this.clock = clock;
    }

    public Outcome<HandlingCase> issue(Command command) {
        return book.take(command)
                .then(handling -> handling.open(Action.APPROVE_OPINION, command.officer()))
                .then(this::notRevoked)
                .then(handling -> reviewOrgans
                        .above(handling.origin().organ())
                        .then(reviewer -> approve(handling, reviewer, command.officer())));
    }

    /** An organ that handles a claim again may not come to the revoked conclusion on the same facts and grounds. */
    private Outcome<HandlingCase> notRevoked(HandlingCase handling) {
        Opinion opinion = opinions.find(handling.round()).orElseThrow();
        return handling.revocations().entrySet().stream()
                .filter(revoked ->
                        opinions.find(revoked.getKey()).filter(opinion::repeats).isPresent())
                .findFirst()
                .<Outcome<HandlingCase>>map(revoked -> Outcome.refused(new RepeatsRevoked(
                        revoked.getKey().round(), revoked.getValue().article())))
                .orElseGet(() -> Outcome.done(handling));
    }

    private Outcome<HandlingCase> approve(HandlingCase handling, OrganRef reviewer, Officer officer) {
        Opinion opinion = opinions.find(handling.round()).orElseThrow();
        LocalDate today = clock.today();
        return handling.step(
                        Action.APPROVE_OPINION,
                        officer,
                        today,
                        opinion.decision().ruling())
                .map(issued -> {
                    opinions.issue(issued.round(), reviewer);
                    readers.admit(issued.origin().referral(), reviewer.code());
                    return book.enter(issued, event(issued, opinion, reviewer));
                });
    }

    private static OpinionIssued event(HandlingCase issued, Opinion opinion, OrganRef reviewer) {
        Origin origin = issued.origin();
        return new OpinionIssued(
                issued.key().matter(),
                origin.number(),
                issued.key().claim(),
                origin.organ(),
                issued.last(Action.ACCEPT).map(Step::on).orElseThrow(),
                issued.lastStep().on(),
                opinion.decision().name(),
                opinion.claim(),
                opinion.facts(),
                opinion.grounds(),
                opinion.opinion(),
                opinion.legalBasis(),
                reviewer);
    }
}
