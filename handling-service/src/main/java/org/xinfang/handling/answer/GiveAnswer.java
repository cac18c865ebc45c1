package org.xinfang.handling.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.contracts.handling.DutyAnswered;
import org.xinfang.contracts.handling.SuggestionAnswered;
import org.xinfang.handling.answer.Answer.DutyAnswer;
import org.xinfang.handling.answer.Answer.SuggestionReply;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Origin;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Approves the drafted answer and thereby gives it (答复).
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, or as the life cycle says (the drafter does not approve).
 */
@ApplicationScoped
@Transactional
class GiveAnswer {
    private final CaseBook book;
    private final Answers answers;
    private final LegalClock clock;

    GiveAnswer(CaseBook book, Answers answers, LegalClock clock) {
        this.book = book;
        this.answers = answers;
        this.clock = clock;
    }

    public Outcome<HandlingCase> give(Command command) {
        return book.take(command)
                .then(handling -> handling.open(Action.APPROVE_ANSWER, command.officer()))
                .then(handling -> approve(handling, command.officer()));
    }

    private Outcome<HandlingCase> approve(HandlingCase handling, Officer officer) {
        Answer answer = answers.find(handling.round()).orElseThrow();
        return handling.step(Action.APPROVE_ANSWER, officer, clock.today(), answer.ruling())
                .map(given -> book.enter(given, event(given, answer)));
    }

    private static Record event(HandlingCase given, Answer answer) {
        Origin origin = given.origin();
        return switch (answer) {
            case SuggestionReply reply ->
                new SuggestionAnswered(
                        given.key().matter(),
                        origin.number(),
                        given.key().claim(),
                        origin.organ(),
                        given.lastStep().on(),
                        reply.result().name(),
                        origin.claimText(),
                        reply.answer(),
                        reply.toldBy() == null ? null : reply.toldBy().name());
            case DutyAnswer duty ->
                new DutyAnswered(
                        given.key().matter(),
                        origin.number(),
                        given.key().claim(),
                        origin.organ(),
                        given.lastStep().on(),
                        origin.claimText(),
                        duty.answer(),
                        duty.legalBasis(),
                        duty.remedy());
        };
    }
}
