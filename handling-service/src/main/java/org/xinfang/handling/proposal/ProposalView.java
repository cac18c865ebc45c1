package org.xinfang.handling.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.answer.Adoption;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.paper.Deed;

/**
 * A proposal as its readers see it.
 *
 * @param id its id
 * @param matter id of the matter that gave rise to it
 * @param number readable matter number
 * @param claim number of the claim
 * @param kind what is proposed
 * @param kindName its Chinese name
 * @param from the proposing petition department
 * @param to the addressed organ
 * @param facts what was found
 * @param suggestion what should be done
 * @param article the article it rests on
 * @param state where it stands
 * @param madeOn legal date on which it was made; absent for a draft
 * @param adoption whether it was adopted; absent until answered
 * @param answer the written answer; absent until answered
 * @param answeredOn legal date of the answer
 * @param allowedActions what the caller may do now
 * @param version as in the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProposalView(
        UUID id,
        UUID matter,
        String number,
        int claim,
        ProposalKind kind,
        String kindName,
        OrganRef from,
        OrganRef to,
        String facts,
        String suggestion,
        String article,
        Proposal.State state,
        @Nullable LocalDate madeOn,
        @Nullable Adoption adoption,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        List<String> allowedActions,
        long version) {

    static ProposalView of(Proposal proposal, Officer officer) {
        Wording wording = proposal.wording();
        Optional<ProposalAnswer> answer = Optional.ofNullable(proposal.answer());
        return new ProposalView(
                proposal.id(),
                proposal.about().matter(),
                proposal.number(),
                proposal.about().claim(),
                wording.kind(),
                wording.kind().chinese(),
                proposal.from(),
                wording.to(),
                wording.facts(),
                wording.suggestion(),
                wording.kind().article().cited(),
                proposal.state(),
                Optional.ofNullable(proposal.made()).map(Deed::on).orElse(null),
                answer.map(ProposalAnswer::adoption).orElse(null),
                answer.map(ProposalAnswer::answer).orElse(null),
                answer.map(ProposalAnswer::signed).map(Deed::on).orElse(null),
                proposal.allowedActions(officer),
                proposal.version());
    }

    /** The view as an answer, with its version as entity tag. */
    Response toResponse() {
        return Response.ok(this).tag(Long.toString(version)).build();
    }
}
