package org.xinfang.handling.opinion;

import java.util.List;
import java.util.regex.Pattern;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * The content of a written opinion (信访处理意见书): art. 32(1) demands every part of it.
 *
 * @param claim the claim (投诉请求)
 * @param facts facts found (事实)
 * @param grounds reasons (理由)
 * @param decision what is decided
 * @param opinion the decision in words (处理意见)
 * @param legalBasis statutes and articles relied on (法律法规依据)
 */
public record Opinion(
        String claim, String facts, String grounds, Decision decision, String opinion, List<String> legalBasis) {

    private static final Pattern NOT_A_WORD = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]+");

    public Opinion {
        legalBasis = List.copyOf(legalBasis);
    }

    /** Whether this opinion says the same on the same facts and grounds; how the text is set out makes no difference. */
    boolean repeats(Opinion revoked) {
        return decision == revoked.decision
                && bare(facts).equals(bare(revoked.facts))
                && bare(grounds).equals(bare(revoked.grounds));
    }

    private static String bare(String text) {
        return NOT_A_WORD.matcher(text).replaceAll("");
    }

    /**
     * An opinion that holds all that it must.
     *
     * @param draft what the clerk wrote; without a claim of its own it answers the petitioner's words
     * @param petitionersWords the claim as it was referred
     * @return refused with the first field that is missing
     */
    static Outcome<Opinion> from(OpinionDraft draft, String petitionersWords) {
        Mandatory content = Mandatory.by(Article.OPINION);
        String claim = content.text("claim", draft.claim() == null ? petitionersWords : draft.claim());
        String facts = content.text("facts", draft.facts());
        String grounds = content.text("grounds", draft.grounds());
        Decision decision = content.choice("decision", draft.decision(), Decision.values());
        String opinion = content.text("opinion", draft.opinion());
        List<String> legalBasis = content.statutes("legalBasis", draft.legalBasis());
        return content.paper(() -> new Opinion(claim, facts, grounds, decision, opinion, legalBasis));
    }
}
