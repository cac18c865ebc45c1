package org.xinfang.intake.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.xinfang.intake.visibility.VisibleMatter;
import org.xinfang.platform.core.LegalClock;

/** Shows the evaluations of a matter that their reader may see. */
@ApplicationScoped
@Transactional
class ViewEvaluations {
    private final Evaluations evaluations;
    private final LegalClock clock;

    ViewEvaluations(Evaluations evaluations, LegalClock clock) {
        this.evaluations = evaluations;
        this.clock = clock;
    }

    List<EvaluationView> of(VisibleMatter matter) {
        LocalDate today = clock.today();
        return evaluations.ofMatter(matter.id(), matter.sealedTrackToo()).stream()
                .map(evaluation -> evaluation.view(today, matter.contentToo()))
                .toList();
    }
}
