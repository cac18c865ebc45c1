package org.xinfang.handling.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Ruling;
import org.xinfang.handling.mediation.Mediation.MediationDraft;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Begins a mediation, or talks about a settlement (组织调解、引导和解). No time limit stops for it.
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, as the life cycle says, or with {@code content-missing}.
 */
@ApplicationScoped
@Transactional
class OpenMediation {
    private final CaseBook book;
    private final Mediations mediations;
    private final LegalClock clock;

    OpenMediation(CaseBook book, Mediations mediations, LegalClock clock) {
        this.book = book;
        this.mediations = mediations;
        this.clock = clock;
    }

    public Outcome<HandlingCase> open(Command command, MediationDraft draft) {
        return book.take(command)
                .then(handling -> handling.open(Action.OPEN_MEDIATION, command.officer()))
                .then(handling -> Mediation.from(draft)
                        .then(mediation -> handling.step(
                                        Action.OPEN_MEDIATION,
                                        command.officer(),
                                        clock.today(),
                                        new Ruling(mediation.form().name(), Article.MEDIATION))
                                .map(opened -> {
                                    mediations.open(opened.origin().referral(), mediation);
                                    return book.enter(opened);
                                })));
    }
}
