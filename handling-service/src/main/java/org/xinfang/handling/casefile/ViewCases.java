package org.xinfang.handling.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.State;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Page;

/**
 * Shows cases to the organ in charge, to the organ that sent them and to those that review or supervise them; for all others
 * they do not exist.
 */
@ApplicationScoped
@Transactional
public class ViewCases {
    private final HandlingCases cases;
    private final CaseReaders readers;

    ViewCases(HandlingCases cases, CaseReaders readers) {
        this.cases = cases;
        this.readers = readers;
    }

    public Outcome<HandlingCase> one(CaseKey key, String organ) {
        return cases.find(key)
                .filter(handling -> mayRead(handling, organ))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new NoSuchCase()));
    }

    Outcome<List<HandlingCase>> ofMatter(UUID matter, String organ) {
        List<HandlingCase> visible = cases.of(matter).stream()
                .filter(handling -> mayRead(handling, organ))
                .toList();
        return visible.isEmpty() ? Outcome.refused(new NoSuchCase()) : Outcome.done(visible);
    }

    Page<HandlingCase> workOf(String organ, Set<State> states, int page, int size) {
        return new Page<>(cases.of(organ, states, page, size), cases.count(organ, states), page, size);
    }

    /** Whether this organ may read the case. */
    public boolean mayRead(HandlingCase handling, String organ) {
        return handling.isVisibleTo(organ) || readers.admits(handling.origin().referral(), organ);
    }
}
