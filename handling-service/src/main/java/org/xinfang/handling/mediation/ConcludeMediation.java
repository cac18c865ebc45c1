package org.xinfang.handling.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.handling.MediationConcluded;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.closing.Closing;
import org.xinfang.handling.closing.Closings;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Ruling;
import org.xinfang.handling.mediation.Agreement.AgreementDraft;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Ends a mediation: by an agreement, which another person than who organised it confirms and which closes the claim, or
 * without one; then handling goes on (确认协议、终止调解).
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, as the life cycle says, or as {@link Agreement} says.
 */
@ApplicationScoped
@Transactional
class ConcludeMediation {
    private final CaseBook book;
    private final Mediations mediations;
    private final Closings closings;
    private final LegalClock clock;

    ConcludeMediation(CaseBook book, Mediations mediations, Closings closings, LegalClock clock) {
        this.book = book;
        this.mediations = mediations;
        this.closings = closings;
        this.clock = clock;
    }

    public Outcome<HandlingCase> agree(Command command, AgreementDraft draft) {
        return book.take(command)
                .then(handling -> handling.open(Action.CONFIRM_AGREEMENT, command.officer()))
                .then(handling -> Agreement.from(draft, clock.today())
                        .then(agreement -> agree(handling, agreement, command.officer())));
    }

    private Outcome<HandlingCase> agree(HandlingCase handling, Agreement agreement, Officer officer) {
        Mediation mediation = newest(handling);
        Closing closing = new Closing(mediation.form().reason(), null);
        Ruling ruling = new Ruling(closing.reason().name(), Article.MEDIATION);
        return handling.step(Action.CONFIRM_AGREEMENT, officer, clock.today(), ruling)
                .map(closed -> {
                    mediations.agree(mediation.id(), agreement);
                    closings.put(closed.round(), closing);
                    return book.enter(closed, concluded(closed, mediation, agreement), closing.told(closed));
                });
    }

    public Outcome<HandlingCase> fail(Command command, @Nullable String reason) {
        return book.take(command)
                .then(handling -> handling.open(Action.END_MEDIATION, command.officer()))
                .then(handling -> {
                    Mandatory content = Mandatory.by(Article.MEDIATION);
                    String why = content.text("reason", reason);
                    return content.paper(() -> why).then(told -> fail(handling, told, command.officer()));
                });
    }

    private Outcome<HandlingCase> fail(HandlingCase handling, String reason, Officer officer) {
        Mediation mediation = newest(handling);
        return handling.step(Action.END_MEDIATION, officer, clock.today()).map(ended -> {
            mediations.fail(mediation.id(), reason);
            return book.enter(ended, concluded(ended, mediation, null));
        });
    }

    private Mediation newest(HandlingCase handling) {
        return mediations.newest(handling.origin().referral()).orElseThrow();
    }

    private static MediationConcluded concluded(
            HandlingCase ended, Mediation mediation, @Nullable Agreement agreement) {
        return new MediationConcluded(
                ended.key().matter(),
                ended.origin().number(),
                ended.key().claim(),
                mediation.id(),
                ended.origin().organ(),
                mediation.form().name(),
                mediation.mediator(),
                ended.origin().claimText(),
                agreement == null ? null : told(agreement),
                ended.lastStep().on());
    }

    private static MediationConcluded.Agreement told(Agreement agreement) {
        return new MediationConcluded.Agreement(
                agreement.otherSide(),
                agreement.dispute(),
                agreement.terms(),
                agreement.performance(),
                agreement.performBy(),
                agreement.signedOn());
    }
}
