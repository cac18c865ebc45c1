package org.xinfang.handling.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xinfang.contracts.handling.HearingClosed;
import org.xinfang.contracts.handling.HearingOpened;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Ruling;
import org.xinfang.handling.lifecycle.Stage;
import org.xinfang.handling.lifecycle.Step;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Decides to hold a hearing in review or re-review, and ends it (听证). In re-review the days between are not counted (art.
 * 36(2)).
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, or as the life cycle says.
 */
@ApplicationScoped
@Transactional
class HoldHearing {
    private final CaseBook book;
    private final LegalClock clock;

    HoldHearing(CaseBook book, LegalClock clock) {
        this.book = book;
        this.clock = clock;
    }

    public Outcome<HandlingCase> open(Command command) {
        UUID hearing = UUID.randomUUID();
        return book.take(command)
                .then(examining -> examining.step(
                        Action.OPEN_HEARING, command.officer(), clock.today(), ruling(examining, hearing)))
                .map(heard -> book.enter(
                        heard,
                        new HearingOpened(
                                heard.key().matter(),
                                heard.key().claim(),
                                hearing,
                                heard.key().stage().name(),
                                heard.origin().organ(),
                                heard.lastStep().on())));
    }

    public Outcome<HandlingCase> close(Command command) {
        return book.take(command)
                .then(examining -> examining.open(Action.CLOSE_HEARING, command.officer()))
                .then(examining -> close(examining, command));
    }

    private Outcome<HandlingCase> close(HandlingCase examining, Command command) {
        UUID hearing = examining
                .last(Action.OPEN_HEARING)
                .flatMap(Step::decided)
                .map(UUID::fromString)
                .orElseThrow();
        return examining
                .step(Action.CLOSE_HEARING, command.officer(), clock.today(), ruling(examining, hearing))
                .map(ended -> book.enter(
                        ended,
                        new HearingClosed(
                                ended.key().matter(),
                                ended.key().claim(),
                                hearing,
                                ended.key().stage().name(),
                                ended.origin().organ(),
                                ended.lastStep().on())));
    }

    /** Both steps name the hearing that they are about. */
    private static Ruling ruling(HandlingCase examining, UUID hearing) {
        return new Ruling(
                hearing.toString(),
                examining.key().stage() == Stage.RE_REVIEW ? Article.RE_REVIEW_HEARING : Article.REVIEW);
    }
}
