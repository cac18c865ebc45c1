package org.xinfang.handling.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.handling.casefile.NoSuchCase;
import org.xinfang.handling.casefile.ViewCases;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.platform.core.Outcome;

/** Shows an answer: a draft to the organ in charge only, a given one to whoever may see its case. */
@ApplicationScoped
@Transactional
class ViewAnswer {
    private final ViewCases viewCases;
    private final Answers answers;

    ViewAnswer(ViewCases viewCases, Answers answers) {
        this.viewCases = viewCases;
        this.answers = answers;
    }

    public Outcome<Answer> view(CaseKey key, String organ) {
        return viewCases
                .one(key, organ)
                .then(handling -> handling.belongsTo(organ) || given(handling) ? show(handling) : none());
    }

    private static boolean given(HandlingCase handling) {
        return handling.lastOfRound(Action.APPROVE_ANSWER).isPresent();
    }

    private Outcome<Answer> show(HandlingCase handling) {
        return answers.find(handling.round()).map(Outcome::done).orElseGet(ViewAnswer::none);
    }

    private static Outcome<Answer> none() {
        return Outcome.refused(new NoSuchCase());
    }
}
