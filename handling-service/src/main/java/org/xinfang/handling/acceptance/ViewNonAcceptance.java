package org.xinfang.handling.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.handling.casefile.NoSuchCase;
import org.xinfang.handling.casefile.ViewCases;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.platform.core.Outcome;

/** Shows why a claim was not accepted to whoever may see its case. */
@ApplicationScoped
@Transactional
class ViewNonAcceptance {
    private final ViewCases viewCases;
    private final NonAcceptances nonAcceptances;

    ViewNonAcceptance(ViewCases viewCases, NonAcceptances nonAcceptances) {
        this.viewCases = viewCases;
        this.nonAcceptances = nonAcceptances;
    }

    public Outcome<NonAcceptance> view(CaseKey key, String organ) {
        return viewCases
                .one(key, organ)
                .then(handling -> nonAcceptances
                        .find(handling.round())
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(new NoSuchCase())));
    }
}
