package org.xinfang.handling.accusation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.platform.core.Outcome;

/** Shows them to the discipline organ that signed for them; for others they do not exist (art. 30(3)). */
@ApplicationScoped
@Transactional
class ViewAccusations {
    private final Accusations accusations;

    ViewAccusations(Accusations accusations) {
        this.accusations = accusations;
    }

    Outcome<Accusations.Versioned> one(CaseKey key, String organ) {
        return accusations
                .find(key.matter(), key.claim(), organ)
                .<Outcome<Accusations.Versioned>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new AccusationRefused.NoSuchAccusation()));
    }

    List<AccusationView> open(String organ) {
        return accusations.open(organ).stream().map(AccusationView::of).toList();
    }
}
