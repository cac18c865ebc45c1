package org.xinfang.handling.answer;

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
 * Drafts the answer, or replaces a draft that is not approved yet (拟制答复).
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, as the life cycle says, or as the paper's content demands.
 */
@ApplicationScoped
@Transactional
class DraftAnswer {
    private final CaseBook book;
    private final Answers answers;
    private final LegalClock clock;

    DraftAnswer(CaseBook book, Answers answers, LegalClock clock) {
        this.book = book;
        this.answers = answers;
        this.clock = clock;
    }

    public Outcome<HandlingCase> draft(Command command, AnswerDraft draft) {
        return book.take(command)
                .then(handling -> handling.open(Action.DRAFT_ANSWER, command.officer()))
                .then(handling -> Answer.from(draft, handling.origin().procedure())
                        .then(answer -> keep(handling, answer, command.officer())));
    }

    private Outcome<HandlingCase> keep(HandlingCase handling, Answer answer, Officer officer) {
        return handling.step(Action.DRAFT_ANSWER, officer, clock.today(), answer.ruling())
                .map(drafted -> {
                    answers.put(drafted.round(), answer);
                    return book.enter(drafted);
                });
    }
}
