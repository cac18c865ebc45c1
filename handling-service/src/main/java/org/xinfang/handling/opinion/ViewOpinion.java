package org.xinfang.handling.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.handling.casefile.NoSuchCase;
import org.xinfang.handling.casefile.ViewCases;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.platform.core.Outcome;

/** Shows an opinion: a draft to the organ in charge only, an issued one to whoever may see its case. */
@ApplicationScoped
@Transactional
class ViewOpinion {
    private final ViewCases viewCases;
    private final Opinions opinions;

    ViewOpinion(ViewCases viewCases, Opinions opinions) {
        this.viewCases = viewCases;
        this.opinions = opinions;
    }

    public Outcome<OpinionView> view(CaseKey key, String organ) {
        return viewCases
                .one(key, organ)
                .then(handling -> handling.belongsTo(organ) || issued(handling) ? show(handling) : none());
    }

    private static boolean issued(HandlingCase handling) {
        return handling.lastOfRound(Action.APPROVE_OPINION).isPresent();
    }

    private Outcome<OpinionView> show(HandlingCase handling) {
        return opinions.find(handling.round())
                .map(opinion -> Outcome.done(OpinionView.of(opinion, opinions.reviewOrgan(handling.round()))))
                .orElseGet(ViewOpinion::none);
    }

    private static Outcome<OpinionView> none() {
        return Outcome.refused(new NoSuchCase());
    }
}
