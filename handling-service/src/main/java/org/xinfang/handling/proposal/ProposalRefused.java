package org.xinfang.handling.proposal;

import java.util.Map;
import java.util.Optional;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.platform.core.Refusal;

/** Why a proposal is not made or not answered. */
sealed interface ProposalRefused extends Refusal {

    /** There is no such proposal, or none for the caller's organ; the answer does not tell which. */
    record NoSuchProposal() implements ProposalRefused {
        @Override
        public String problem() {
            return "not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The directory does not know the addressed organ. */
    record UnknownAddressee(String organ) implements ProposalRefused {
        @Override
        public String problem() {
            return "unknown-addressee";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("organ", organ);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("to");
        }
    }

    /** A proposal of this kind is not addressed to this organ. */
    record WrongAddressee(ProposalKind proposal, String organ) implements ProposalRefused {
        @Override
        public String problem() {
            return "wrong-addressee";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("proposal", proposal, "proposalName", proposal.chinese(), "organ", organ);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(proposal.article().cited());
        }

        @Override
        public Optional<String> field() {
            return Optional.of("to");
        }
    }

    /** It is made already, or answered already, or not made yet. */
    record OutOfTurn(Proposal.State now) implements ProposalRefused {
        @Override
        public String problem() {
            return "proposal-state";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("state", now);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.PROPOSAL_ANSWER.cited());
        }
    }
}
