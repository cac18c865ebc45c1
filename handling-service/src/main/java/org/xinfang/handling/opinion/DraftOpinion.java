package org.xinfang.handling.opinion;

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
 * Drafts the written opinion, or replaces a draft that is not approved yet (拟制处理意见).
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, as the life cycle says, as the paper's content demands,
 * or with {@code not-for-simple-handling}.
 */
@ApplicationScoped
@Transactional
class DraftOpinion {
    private final CaseBook book;
    private final Opinions opinions;
    private final LegalClock clock;

    DraftOpinion(CaseBook book, Opinions opinions, LegalClock clock) {
        this.book = book;
        this.opinions = opinions;
        this.clock = clock;
    }

    public Outcome<HandlingCase> draft(Command command, OpinionDraft draft) {
        return book.take(command)
                .then(handling -> handling.open(Action.DRAFT_OPINION, command.officer()))
                .then(handling -> Opinion.from(draft, handling.origin().claimText())
                        .then(opinion -> plain(handling, opinion))
                        .then(opinion -> keep(handling, opinion, command.officer())));
    }

    private static Outcome<Opinion> plain(HandlingCase handling, Opinion opinion) {
        return handling.isSimple() && opinion.decision() == Decision.NOT_SUPPORTED
                ? Outcome.refused(new NotForSimpleHandling())
                : Outcome.done(opinion);
    }

    private Outcome<HandlingCase> keep(HandlingCase handling, Opinion opinion, Officer officer) {
        return handling.step(
                        Action.DRAFT_OPINION,
                        officer,
                        clock.today(),
                        opinion.decision().ruling())
                .map(drafted -> {
                    opinions.put(drafted.round(), opinion);
                    return book.enter(drafted);
                });
    }
}
