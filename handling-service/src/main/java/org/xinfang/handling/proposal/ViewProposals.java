package org.xinfang.handling.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Page;

/** Shows proposals to the department that made them and to the organ they are addressed to. */
@ApplicationScoped
@Transactional
class ViewProposals {
    private final Proposals proposals;

    ViewProposals(Proposals proposals) {
        this.proposals = proposals;
    }

    public Outcome<Proposal> one(UUID proposal, String organ) {
        return proposals
                .find(proposal)
                .filter(found -> found.isVisibleTo(organ))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new ProposalRefused.NoSuchProposal()));
    }

    public Page<Proposal> of(String organ, Set<Proposal.State> states, int page, int size) {
        return new Page<>(proposals.of(organ, states, page, size), proposals.count(organ, states), page, size);
    }
}
