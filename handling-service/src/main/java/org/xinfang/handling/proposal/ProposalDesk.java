package org.xinfang.handling.proposal;

import java.util.function.Predicate;
import org.xinfang.platform.core.Outcome;

/** Where use cases take a proposal from, for its own department or for its addressee. */
final class ProposalDesk {
    private ProposalDesk() {}

    /** Refused with {@code not-found} unless the officer's department drafted it, with {@code stale-version}. */
    static Outcome<Proposal> take(Proposals proposals, ProposalCommand command) {
        return take(
                proposals,
                command,
                proposal -> proposal.from().code().equals(command.organ().code()));
    }

    /** Refused with {@code not-found} unless it was made to the officer's organ, with {@code stale-version}. */
    static Outcome<Proposal> takeAddressed(Proposals proposals, ProposalCommand command) {
        return take(
                proposals,
                command,
                proposal -> proposal.state() != Proposal.State.DRAFTED
                        && proposal.wording().to().code().equals(command.organ().code()));
    }

    private static Outcome<Proposal> take(Proposals proposals, ProposalCommand command, Predicate<Proposal> concerns) {
        return proposals
                .findForChange(command.proposal())
                .filter(concerns)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new ProposalRefused.NoSuchProposal()))
                .then(proposal -> command.seen().mustBe(proposal.version()).map(current -> proposal));
    }
}
