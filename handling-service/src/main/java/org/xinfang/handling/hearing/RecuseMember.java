package org.xinfang.handling.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.hearing.Recusal.RecusalDraft;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Ruling;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Decides that a member leaves the panel and who takes the seat (决定回避), and announces the hearing anew.
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, as the life cycle says, or as {@link Hearing#replaced} says.
 */
@ApplicationScoped
@Transactional
class RecuseMember {
    private final CaseBook book;
    private final Hearings hearings;
    private final Handlers handlers;
    private final LegalClock clock;

    RecuseMember(CaseBook book, Hearings hearings, Handlers handlers, LegalClock clock) {
        this.book = book;
        this.hearings = hearings;
        this.handlers = handlers;
        this.clock = clock;
    }

    public Outcome<HandlingCase> recuse(Command command, RecusalDraft draft) {
        return book.take(command)
                .then(handling -> handling.open(Action.RECUSE, command.officer()))
                .then(handling -> Recusal.from(draft).then(recusal -> recuse(handling, recusal, command.officer())));
    }

    private Outcome<HandlingCase> recuse(HandlingCase handling, Recusal recusal, Officer officer) {
        UUID hearing = hearings.newest(handling.origin().referral()).orElseThrow();
        return hearings.get(hearing)
                .replaced(recusal.member(), recusal.replacement(), handlers.of(handling.key()))
                .then(after -> handling.step(
                                Action.RECUSE, officer, clock.today(), new Ruling(hearing.toString(), Article.RECUSAL))
                        .map(heard -> {
                            hearings.recuse(after, recusal);
                            return book.enter(heard, HearingEvents.announced(heard, after));
                        }));
    }
}
