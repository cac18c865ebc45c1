package org.xinfang.handling.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Ruling;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Decides to hold a hearing and announces it (决定听证): in handling (art. 31(6)), review or re-review. In re-review the days
 * from this one to its end are not counted (art. 36(2)).
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, as the life cycle says, or as {@link Hearing} says.
 */
@ApplicationScoped
@Transactional
class OpenHearing {
    /** Claims of this kind report somebody: they are not heard before others. */
    private static final String ACCUSING = "A";

    private final CaseBook book;
    private final Hearings hearings;
    private final Handlers handlers;
    private final HearingRules rules;
    private final LegalClock clock;

    OpenHearing(CaseBook book, Hearings hearings, Handlers handlers, HearingRules rules, LegalClock clock) {
        this.book = book;
        this.hearings = hearings;
        this.handlers = handlers;
        this.rules = rules;
        this.clock = clock;
    }

    public Outcome<HandlingCase> open(Command command, HearingDraft draft) {
        return book.take(command)
                .then(handling -> handling.open(Action.OPEN_HEARING, command.officer()))
                .then(handling -> handling.origin().claimKind().startsWith(ACCUSING)
                        ? Outcome.refused(new HearingRefused.Unheard())
                        : announce(handling, draft, command.officer()));
    }

    private Outcome<HandlingCase> announce(HandlingCase handling, HearingDraft draft, Officer officer) {
        Article article = handling.key().stage().hearingArticle();
        return Hearing.from(draft, article, handlers.of(handling.key()), rules, clock.today())
                .then(hearing -> handling.step(
                                Action.OPEN_HEARING,
                                officer,
                                clock.today(),
                                new Ruling(hearing.id().toString(), article))
                        .map(heard -> {
                            hearings.announce(heard.origin().referral(), hearing);
                            return book.enter(
                                    heard,
                                    HearingEvents.opened(heard, hearing.id()),
                                    HearingEvents.announced(heard, hearing));
                        }));
    }
}
