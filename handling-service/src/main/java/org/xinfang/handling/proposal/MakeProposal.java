package org.xinfang.handling.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.xinfang.contracts.handling.supervision.ProposalMade;
import org.xinfang.handling.paper.Deed;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;

/**
 * Approves a drafted proposal and thereby makes it (提出建议). It reaches the addressed organ on the platform the same day.
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, {@code proposal-state} or {@code own-draft}.
 */
@ApplicationScoped
@Transactional
class MakeProposal {
    private final Proposals proposals;
    private final Journal journal;
    private final LegalClock clock;

    MakeProposal(Proposals proposals, Journal journal, LegalClock clock) {
        this.proposals = proposals;
        this.journal = journal;
        this.clock = clock;
    }

    public Outcome<Proposal> make(ProposalCommand command) {
        Deed approval = Deed.of(command.officer().actor(), clock.today());
        return ProposalDesk.take(proposals, command)
                .then(proposal -> proposal.make(command.officer(), approval))
                .map(made -> {
                    proposals.save(made);
                    journal.append(
                            made.about().matter(),
                            event(made, approval),
                            command.officer().actor(),
                            made.wording().kind().article().cited());
                    return made;
                });
    }

    private static ProposalMade event(Proposal made, Deed approval) {
        Wording wording = made.wording();
        return new ProposalMade(
                made.about().matter(),
                made.number(),
                made.id(),
                wording.kind().name(),
                made.from(),
                wording.to(),
                approval.on(),
                approval.on(),
                made.about().claim(),
                List.of(wording.kind().article().code()),
                wording.facts(),
                wording.suggestion());
    }
}
