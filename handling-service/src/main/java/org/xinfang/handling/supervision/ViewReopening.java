package org.xinfang.handling.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.handling.casefile.NoSuchCase;
import org.xinfang.handling.casefile.ViewCases;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.platform.core.Outcome;

/** Shows the order by which the present round of handling began, to whoever may see the case. */
@ApplicationScoped
@Transactional
class ViewReopening {
    private final ViewCases viewCases;
    private final Reopenings reopenings;

    ViewReopening(ViewCases viewCases, Reopenings reopenings) {
        this.viewCases = viewCases;
        this.reopenings = reopenings;
    }

    public Outcome<Reopening> view(CaseKey key, String organ) {
        return viewCases
                .one(key, organ)
                .then(handling -> reopenings
                        .find(handling.round())
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(new NoSuchCase())));
    }
}
