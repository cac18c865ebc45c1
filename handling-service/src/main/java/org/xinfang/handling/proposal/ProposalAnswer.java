package org.xinfang.handling.proposal;

import org.jspecify.annotations.Nullable;
import org.xinfang.handling.answer.Adoption;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.paper.Deed;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * The written answer to a proposal (书面反馈, art. 40(4)).
 *
 * @param adoption whether it is adopted
 * @param answer what is done about it, or why it is not adopted
 * @param signed who answered, and when
 */
record ProposalAnswer(Adoption adoption, String answer, Deed signed) {

    /** Refused with {@code content-missing}. */
    static Outcome<ProposalAnswer> of(@Nullable Adoption adoption, @Nullable String answer, Deed signed) {
        Mandatory content = Mandatory.by(Article.PROPOSAL_ANSWER);
        Adoption chosen = content.choice("adoption", adoption, Adoption.values());
        String words = content.text("answer", answer);
        return content.paper(() -> new ProposalAnswer(chosen, words, signed));
    }
}
