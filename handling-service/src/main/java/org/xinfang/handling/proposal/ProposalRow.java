package org.xinfang.handling.proposal;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.answer.Adoption;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.paper.Deed;

/** A proposal as it lies in the database. The state repeats what the other columns say, for work lists. */
@Entity
@Table(name = "proposal")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class ProposalRow {
    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    long opened;

    UUID matter;
    int claim;
    String number;
    String fromCode;
    String fromName;

    @Enumerated(EnumType.STRING)
    ProposalKind kind;

    String toCode;
    String toName;
    String facts;
    String suggestion;
    String draftedBy;
    String draftedByName;
    LocalDate draftedOn;

    @Nullable
    String madeBy;

    @Nullable
    String madeByName;

    @Nullable
    LocalDate madeOn;

    @Enumerated(EnumType.STRING)
    @Nullable
    Adoption adoption;

    @Nullable
    String answer;

    @Nullable
    String answeredBy;

    @Nullable
    String answeredByName;

    @Nullable
    LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    Proposal.State state;

    long version;

    static ProposalRow of(Proposal proposal) {
        ProposalRow row = new ProposalRow();
        row.id = proposal.id();
        row.matter = proposal.about().matter();
        row.claim = proposal.about().claim();
        row.number = proposal.number();
        row.fromCode = proposal.from().code();
        row.fromName = proposal.from().name();
        row.follow(proposal);
        return row;
    }

    void follow(Proposal proposal) {
        Wording wording = proposal.wording();
        kind = wording.kind();
        toCode = wording.to().code();
        toName = wording.to().name();
        facts = wording.facts();
        suggestion = wording.suggestion();
        draftedBy = proposal.drafted().by();
        draftedByName = proposal.drafted().name();
        draftedOn = proposal.drafted().on();
        if (proposal.made() != null) {
            made(proposal.made());
        }
        if (proposal.answer() != null) {
            answered(proposal.answer());
        }
        state = proposal.state();
        version = proposal.version();
    }

    private void made(Deed deed) {
        madeBy = deed.by();
        madeByName = deed.name();
        madeOn = deed.on();
    }

    private void answered(ProposalAnswer words) {
        adoption = words.adoption();
        answer = words.answer();
        answeredBy = words.signed().by();
        answeredByName = words.signed().name();
        answeredOn = words.signed().on();
    }

    Proposal toProposal() {
        return new Proposal(
                id,
                new CaseKey(matter, claim),
                number,
                new OrganRef(fromCode, fromName),
                new Wording(kind, new OrganRef(toCode, toName), facts, suggestion),
                new Deed(draftedBy, draftedByName, draftedOn),
                madeBy == null ? null : new Deed(madeBy, requireNonNull(madeByName), requireNonNull(madeOn)),
                adoption == null ? null : toAnswer(adoption),
                version);
    }

    private ProposalAnswer toAnswer(Adoption chosen) {
        return new ProposalAnswer(
                chosen,
                requireNonNull(answer),
                new Deed(requireNonNull(answeredBy), requireNonNull(answeredByName), requireNonNull(answeredOn)));
    }
}
