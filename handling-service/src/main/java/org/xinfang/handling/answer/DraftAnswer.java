package org.xinfang.handling.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.simple.SimpleHandlings;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Drafts the answer, or replaces a draft that is not approved yet (拟制答复).
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, as the life cycle says, as the paper's content demands,
 * or with {@code paper-owed}.
 */
@ApplicationScoped
@Transactional
class DraftAnswer {
    private final CaseBook book;
    private final Answers answers;
    private final SimpleHandlings simpleHandlings;
    private final LegalClock clock;

    DraftAnswer(CaseBook book, Answers answers, SimpleHandlings simpleHandlings, LegalClock clock) {
        this.book = book;
        this.answers = answers;
        this.simpleHandlings = simpleHandlings;
        this.clock = clock;
    }

    public Outcome<HandlingCase> draft(Command command, AnswerDraft draft) {
        return book.take(command)
                .then(handling -> handling.open(Action.DRAFT_ANSWER, command.officer()))
                .then(handling -> Answer.from(draft, handling.origin().procedure())
                        .then(answer -> inItsForm(handling, answer))
                        .then(answer -> keep(handling, answer, command.officer())));
    }

    /** Who asked for paper, or whose suggestion goes the ordinary way, is answered in writing. */
    private Outcome<Answer> inItsForm(HandlingCase handling, Answer answer) {
        boolean told = answer instanceof Answer.SuggestionReply reply && reply.toldBy() != null;
        return told && !mayBeTold(handling) ? Outcome.refused(new PaperOwed()) : Outcome.done(answer);
    }

    private boolean mayBeTold(HandlingCase handling) {
        return handling.isSimple()
                && simpleHandlings
                        .find(handling.round())
                        .filter(simple -> !simple.paperAsked())
                        .isPresent();
    }

    private Outcome<HandlingCase> keep(HandlingCase handling, Answer answer, Officer officer) {
        return handling.step(Action.DRAFT_ANSWER, officer, clock.today(), answer.ruling())
                .map(drafted -> {
                    answers.put(drafted.round(), answer);
                    return book.enter(drafted);
                });
    }
}
