package org.xinfang.handling.simple;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.handling.casefile.NoSuchCase;
import org.xinfang.handling.casefile.ViewCases;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.platform.core.Outcome;

/** Shows why a claim goes the simple way, and why it left it, to whoever may see its case. */
@ApplicationScoped
@Transactional
class ViewSimpleHandling {
    private final ViewCases viewCases;
    private final SimpleHandlings simpleHandlings;

    ViewSimpleHandling(ViewCases viewCases, SimpleHandlings simpleHandlings) {
        this.viewCases = viewCases;
        this.simpleHandlings = simpleHandlings;
    }

    public Outcome<SimpleHandling> view(CaseKey key, String organ) {
        return viewCases
                .one(key, organ)
                .then(handling -> simpleHandlings
                        .find(handling.round())
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(new NoSuchCase())));
    }
}
