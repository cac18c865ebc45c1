package org.xinfang.handling.discontinuation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.handling.casefile.NoSuchCase;
import org.xinfang.handling.casefile.ViewCases;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.platform.core.Outcome;

/** Shows why handling ended without a decision, to whoever may see the case. */
@ApplicationScoped
@Transactional
class ViewDiscontinuation {
    private final ViewCases viewCases;
    private final Discontinuations discontinuations;

    ViewDiscontinuation(ViewCases viewCases, Discontinuations discontinuations) {
        this.viewCases = viewCases;
        this.discontinuations = discontinuations;
    }

    public Outcome<Discontinuation> view(CaseKey key, String organ) {
        return viewCases
                .one(key, organ)
                .then(handling -> discontinuations
                        .find(handling.round())
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(new NoSuchCase())));
    }
}
