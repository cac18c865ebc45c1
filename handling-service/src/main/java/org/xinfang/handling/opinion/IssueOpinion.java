package org.xinfang.handling.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.handling.OpinionIssued;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.directory.OrganNames;
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
 * {@code no-review-organ}.
 */
@ApplicationScoped
@Transactional
class IssueOpinion {
    private final CaseBook book;
    private final Opinions opinions;
    private final OrganNames names;
    private final LegalClock clock;

    IssueOpinion(CaseBook book, Opinions opinions, OrganNames names, LegalClock clock) {
        this.book = book;
        this.opinions = opinions;
        this.names = names;
        this.clock = clock;
    }

    public Outcome<HandlingCase> issue(Command command) {
        return book.take(command)
                .then(handling -> handling.open(Action.APPROVE_OPINION, command.officer()))
                .then(handling -> reviewOrgan(handling.origin().organ())
                        .then(reviewer -> approve(handling, reviewer, command.officer())));
    }

    private Outcome<OrganRef> reviewOrgan(OrganRef handler) {
        return ReviewOrgan.of(OrganCode.of(handler.code()))
                .map(reviewer -> Outcome.done(named(reviewer)))
                .orElseGet(() -> Outcome.refused(new NoReviewOrgan(handler.name())));
    }

    private OrganRef named(ReviewOrgan reviewer) {
        String code = reviewer.code().toString();
        return new OrganRef(code, names.find(code).orElse(reviewer.plainName()));
    }

    private Outcome<HandlingCase> approve(HandlingCase handling, OrganRef reviewer, Officer officer) {
        Opinion opinion = opinions.find(handling.origin().referral()).orElseThrow();
        LocalDate today = clock.today();
        return handling.step(
                        Action.APPROVE_OPINION,
                        officer,
                        today,
                        opinion.decision().ruling())
                .map(issued -> {
                    opinions.issue(issued.origin().referral(), reviewer);
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
