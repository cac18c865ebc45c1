package org.xinfang.handling.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.Ruling;
import org.xinfang.handling.lifecycle.Stage;
import org.xinfang.handling.opinion.Decision;
import org.xinfang.handling.paper.DraftRefused;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * The content of a review or re-review opinion (复查意见、复核意见): what art. 32(1) demands of an opinion is asked of it too.
 *
 * @param claim the claim
 * @param facts facts found
 * @param grounds reasons
 * @param decision what is decided
 * @param opinion the decision in words
 * @param legalBasis statutes and articles relied on
 * @param consequence what follows for the old opinion
 */
record ReviewOpinion(
        String claim,
        String facts,
        String grounds,
        ReviewDecision decision,
        String opinion,
        List<String> legalBasis,
        Consequence consequence) {

    /**
     * What follows for the opinion that was examined.
     *
     * @param changedTo what the claim's decision is from now on; null unless it is changed
     * @param redoBy last day for a new opinion; null unless it is revoked
     */
    record Consequence(
            @Nullable Decision changedTo, @Nullable LocalDate redoBy) {
        static final Consequence NONE = new Consequence(null, null);
    }

    ReviewOpinion {
        legalBasis = List.copyOf(legalBasis);
    }

    /**
     * An opinion that holds all that it must.
     *
     * @param petitionersWords the claim as it was referred
     * @param today a new opinion is asked for later than this
     * @return refused with the first field that is missing or does not belong here
     */
    static Outcome<ReviewOpinion> from(ReviewDraft draft, Stage stage, String petitionersWords, LocalDate today) {
        Article article = stage.article();
        Mandatory content = Mandatory.by(article);
        String claim = content.text("claim", draft.claim() == null ? petitionersWords : draft.claim());
        String facts = content.text("facts", draft.facts());
        String grounds = content.text("grounds", draft.grounds());
        ReviewDecision decision = content.choice("decision", draft.decision(), ReviewDecision.values());
        String opinion = content.text("opinion", draft.opinion());
        List<String> legalBasis = content.statutes("legalBasis", draft.legalBasis());
        if (decision == ReviewDecision.CHANGED) {
            content.choice("changedTo", draft.changedTo(), Decision.values());
        } else {
            content.without("changedTo", draft.changedTo());
        }
        if (decision == ReviewDecision.REVOKED) {
            content.day("redoBy", draft.redoBy());
        } else {
            content.without("redoBy", draft.redoBy());
        }
        return content.paper(() -> new ReviewOpinion(
                        claim,
                        facts,
                        grounds,
                        decision,
                        opinion,
                        legalBasis,
                        new Consequence(draft.changedTo(), draft.redoBy())))
                .then(whole -> whole.possible(article, today));
    }

    private Outcome<ReviewOpinion> possible(Article article, LocalDate today) {
        if (decision == ReviewDecision.NOT_ADMITTED) {
            return Outcome.refused(new DraftRefused.ForeignContent("decision", article));
        }
        LocalDate redoBy = redoBy();
        return redoBy != null && !redoBy.isAfter(today)
                ? Outcome.refused(new ReviewRefused.RequestDate("redoBy"))
                : Outcome.done(this);
    }

    /** What the claim's decision is from now on; null unless the old one is changed. */
    @Nullable
    Decision changedTo() {
        return consequence.changedTo();
    }

    /** Last day for a new opinion; null unless the old one is revoked. */
    @Nullable
    LocalDate redoBy() {
        return consequence.redoBy();
    }

    Ruling ruling(Stage stage) {
        return new Ruling(decision.name(), stage.article());
    }
}
