package org.xinfang.handling.proposal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Role;
import org.xinfang.handling.lifecycle.StepRefused;
import org.xinfang.handling.paper.Deed;
import org.xinfang.platform.core.Outcome;

/**
 * One of the three proposals (三项建议, art. 40): drafted, made by another person's approval, answered in writing.
 *
 * @param id its id
 * @param about the claim that gave rise to it
 * @param number readable matter number
 * @param from the proposing petition department
 * @param wording what it says, and to whom
 * @param drafted who drafted it
 * @param made who approved it; null while it is a draft
 * @param answer what the addressed organ answered; null while it has not
 * @param version grows with each change
 */
record Proposal(
        UUID id,
        CaseKey about,
        String number,
        OrganRef from,
        Wording wording,
        Deed drafted,
        @Nullable Deed made,
        @Nullable ProposalAnswer answer,
        long version) {

    /** Where it stands. The name is the wire value. */
    enum State {
        DRAFTED,
        MADE,
        ANSWERED
    }

    static Proposal drafted(CaseKey about, String number, OrganRef from, Wording wording, Deed drafted) {
        return new Proposal(UUID.randomUUID(), about, number, from, wording, drafted, null, null, 1);
    }

    State state() {
        if (made == null) {
            return State.DRAFTED;
        }
        return answer == null ? State.MADE : State.ANSWERED;
    }

    /** Refused with {@code proposal-state} once it is made. */
    Outcome<Proposal> redraft(Wording other, Deed by) {
        return in(State.DRAFTED)
                .map(draft -> new Proposal(id, about, number, from, other, by, null, null, version + 1));
    }

    /** Refused with {@code proposal-state}, or with {@code own-draft} to its drafter. */
    Outcome<Proposal> make(Officer approver, Deed by) {
        return in(State.DRAFTED)
                .then(draft -> drafted.isOf(approver.actor())
                        ? Outcome.refused(new StepRefused.OwnDraft())
                        : Outcome.done(new Proposal(id, about, number, from, wording, drafted, by, null, version + 1)));
    }

    /** Refused with {@code proposal-state} unless it is made and not answered. */
    Outcome<Proposal> answer(ProposalAnswer words) {
        return in(State.MADE)
                .map(open -> new Proposal(id, about, number, from, wording, drafted, made, words, version + 1));
    }

    private Outcome<Proposal> in(State asked) {
        return state() == asked ? Outcome.done(this) : Outcome.refused(new ProposalRefused.OutOfTurn(state()));
    }

    /** A draft is its department's own; what is made is also its addressee's. */
    boolean isVisibleTo(String organ) {
        return from.code().equals(organ)
                || state() != State.DRAFTED && wording.to().code().equals(organ);
    }

    /** What this officer may do now. */
    List<String> allowedActions(Officer officer) {
        String organ = officer.actor().organ();
        boolean redrafts = from.code().equals(organ) && officer.holds(Role.SUPERVISOR);
        boolean approves = from.code().equals(organ) && officer.holds(Role.APPROVER) && !drafted.isOf(officer.actor());
        boolean answers = wording.to().code().equals(organ) && officer.holds(Role.APPROVER);
        return switch (state()) {
            case DRAFTED ->
                Stream.concat(when(redrafts, "redraft"), when(approves, "approve"))
                        .toList();
            case MADE -> when(answers, "answer").toList();
            case ANSWERED -> List.of();
        };
    }

    private static Stream<String> when(boolean allowed, String action) {
        return allowed ? Stream.of(action) : Stream.of();
    }
}
