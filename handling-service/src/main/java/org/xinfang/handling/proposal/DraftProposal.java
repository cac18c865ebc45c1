package org.xinfang.handling.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.casefile.SupervisedCases;
import org.xinfang.handling.directory.KnownOrgans;
import org.xinfang.handling.directory.PetitionDepartment;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.paper.Deed;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Drafts a proposal on what a claim has shown, or replaces a draft (拟制建议). Only a petition department that supervises the organ
 * in charge.
 *
 * <p>Refused with {@code petition-department-required}, {@code not-found}, {@code stale-version}, {@code proposal-state}, or as
 * {@link Wording} says.
 */
@ApplicationScoped
@Transactional
class DraftProposal {
    private final Proposals proposals;
    private final SupervisedCases cases;
    private final KnownOrgans organs;
    private final LegalClock clock;

    DraftProposal(Proposals proposals, SupervisedCases cases, KnownOrgans organs, LegalClock clock) {
        this.proposals = proposals;
        this.cases = cases;
        this.organs = organs;
        this.clock = clock;
    }

    public Outcome<Proposal> draft(CaseKey claim, ProposalDraft draft, Officer officer) {
        OrganRef from = new OrganRef(officer.actor().organ(), officer.actor().organName());
        Deed drafted = Deed.of(officer.actor(), clock.today());
        return PetitionDepartment.of(from)
                .then(department -> cases.find(claim, department)
                        .then(handling -> Wording.of(draft, department, organs)
                                .map(wording -> Proposal.drafted(
                                        claim, handling.origin().number(), from, wording, drafted))))
                .map(proposal -> {
                    proposals.add(proposal);
                    return proposal;
                });
    }

    public Outcome<Proposal> redraft(ProposalCommand command, ProposalDraft draft) {
        Deed drafted = Deed.of(command.officer().actor(), clock.today());
        return ProposalDesk.take(proposals, command)
                .then(proposal -> PetitionDepartment.of(command.organ())
                        .then(department -> Wording.of(draft, department, organs))
                        .then(wording -> proposal.redraft(wording, drafted)))
                .map(redrafted -> {
                    proposals.save(redrafted);
                    return redrafted;
                });
    }
}
