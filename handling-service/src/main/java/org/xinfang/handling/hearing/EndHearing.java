package org.xinfang.handling.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.hearing.Minutes.MinutesDraft;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Ruling;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Ends a hearing: with its record and the conclusion of the panel's majority, or because it is not held (结束、取消听证).
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, as the life cycle says, with {@code hearing-not-held-yet}, or as
 * {@link Minutes} says.
 */
@ApplicationScoped
@Transactional
class EndHearing {
    private final CaseBook book;
    private final Hearings hearings;
    private final LegalClock clock;

    EndHearing(CaseBook book, Hearings hearings, LegalClock clock) {
        this.book = book;
        this.hearings = hearings;
        this.clock = clock;
    }

    public Outcome<HandlingCase> conclude(Command command, MinutesDraft draft) {
        return book.take(command)
                .then(handling -> handling.open(Action.CLOSE_HEARING, command.officer()))
                .then(handling -> conclude(handling, draft, command.officer()));
    }

    private Outcome<HandlingCase> conclude(HandlingCase handling, MinutesDraft draft, Officer officer) {
        Hearing hearing = hearings.get(openHearing(handling));
        if (clock.today().isBefore(hearing.heldOn())) {
            return Outcome.refused(new ConclusionRefused.NotHeldYet(hearing.heldOn()));
        }
        return Minutes.from(draft, hearing, article(handling))
                .then(minutes -> handling.step(
                                Action.CLOSE_HEARING, officer, clock.today(), ruling(handling, hearing.id()))
                        .map(ended -> {
                            hearings.conclude(hearing.id(), minutes);
                            return book.enter(
                                    ended,
                                    HearingEvents.closed(ended, hearing.id()),
                                    HearingEvents.concluded(ended, hearing, minutes));
                        }));
    }

    public Outcome<HandlingCase> cancel(Command command, @Nullable String reason) {
        return book.take(command)
                .then(handling -> handling.open(Action.CANCEL_HEARING, command.officer()))
                .then(handling -> {
                    Mandatory content = Mandatory.by(article(handling));
                    String why = content.text("reason", reason);
                    return content.paper(() -> why).then(told -> cancel(handling, told, command.officer()));
                });
    }

    private Outcome<HandlingCase> cancel(HandlingCase handling, String reason, Officer officer) {
        UUID hearing = openHearing(handling);
        return handling.step(Action.CANCEL_HEARING, officer, clock.today(), ruling(handling, hearing))
                .map(ended -> {
                    hearings.cancel(hearing, reason);
                    return book.enter(ended, HearingEvents.closed(ended, hearing));
                });
    }

    private UUID openHearing(HandlingCase handling) {
        return hearings.newest(handling.origin().referral()).orElseThrow();
    }

    /** Every step names the hearing that it is about. */
    private static Ruling ruling(HandlingCase handling, UUID hearing) {
        return new Ruling(hearing.toString(), article(handling));
    }

    private static Article article(HandlingCase handling) {
        return handling.key().stage().hearingArticle();
    }
}
