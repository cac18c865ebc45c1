package org.xinfang.handling.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.handling.supervision.ProposalAnswered;
import org.xinfang.handling.answer.Adoption;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.paper.Deed;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;

/**
 * The addressed organ answers a proposal (书面反馈, art. 40(4)): its head does, with his name.
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, {@code proposal-state} or {@code content-missing}.
 */
@ApplicationScoped
@Transactional
class AnswerProposal {
    private final Proposals proposals;
    private final Journal journal;
    private final LegalClock clock;

    AnswerProposal(Proposals proposals, Journal journal, LegalClock clock) {
        this.proposals = proposals;
        this.journal = journal;
        this.clock = clock;
    }

    public Outcome<Proposal> answer(ProposalCommand command, @Nullable Adoption adoption, @Nullable String words) {
        Deed signed = Deed.of(command.officer().actor(), clock.today());
        return ProposalDesk.takeAddressed(proposals, command)
                .then(proposal -> ProposalAnswer.of(adoption, words, signed)
                        .then(answer -> proposal.answer(answer).map(answered -> enter(answered, answer, command))));
    }

    private Proposal enter(Proposal answered, ProposalAnswer answer, ProposalCommand command) {
        proposals.save(answered);
        journal.append(
                answered.about().matter(),
                new ProposalAnswered(
                        answered.about().matter(),
                        answered.number(),
                        answered.id(),
                        answered.wording().to(),
                        answer.signed().on(),
                        answer.adoption().name()),
                command.officer().actor(),
                Article.PROPOSAL_ANSWER.cited());
        return answered;
    }
}
