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

/** Shows cases to the organ in charge and to the organ that sent them; for all others they do not exist. */
@ApplicationScoped
@Transactional
public class ViewCases {
    private final HandlingCases cases;

    ViewCases(HandlingCases cases) {
        this.cases = cases;
    }

    public Outcome<HandlingCase> one(CaseKey key, String organ) {
        return cases.find(key)
                .filter(handling -> handling.isVisibleTo(organ))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new NoSuchCase()));
    }

    Outcome<List<HandlingCase>> ofMatter(UUID matter, String organ) {
        List<HandlingCase> visible = cases.of(matter).stream()
                .filter(handling -> handling.isVisibleTo(organ))
                .toList();
        return visible.isEmpty() ? Outcome.refused(new NoSuchCase()) : Outcome.done(visible);
    }

    Page<HandlingCase> workOf(String organ, Set<State> states, int page, int size) {
        return new Page<>(cases.of(organ, states, page, size), cases.count(organ, states), page, size);
    }
}
