package org.xinfang.handling.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class PanacheProposals implements Proposals, PanacheRepositoryBase<ProposalRow, UUID> {
    /** A draft is its department's own. */
    private static final String OF_ORGAN = "(fromCode = ?1 or toCode = ?1 and state <> DRAFTED) and state in ?2";

    @Override
    public Optional<Proposal> find(UUID proposal) {
        return findByIdOptional(proposal).map(ProposalRow::toProposal);
    }

    @Override
    public Optional<Proposal> findForChange(UUID proposal) {
        return Optional.ofNullable(findById(proposal, LockModeType.PESSIMISTIC_WRITE))
                .map(ProposalRow::toProposal);
    }

    @Override
    public List<Proposal> of(String organ, Set<Proposal.State> states, int page, int size) {
        return find(OF_ORGAN + " order by opened", organ, states).page(page, size).list().stream()
                .map(ProposalRow::toProposal)
                .toList();
    }

    @Override
    public long count(String organ, Set<Proposal.State> states) {
        return count(OF_ORGAN, organ, states);
    }

    @Override
    public void add(Proposal proposal) {
        persist(ProposalRow.of(proposal));
    }

    @Override
    public void save(Proposal proposal) {
        findById(proposal.id()).follow(proposal);
    }
}
