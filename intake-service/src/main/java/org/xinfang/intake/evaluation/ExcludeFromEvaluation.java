package org.xinfang.intake.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.xinfang.intake.evaluation.EvaluationRefusal.NotOpen;
import org.xinfang.intake.evaluation.EvaluationRefusal.NotTheRegistrar;
import org.xinfang.intake.evaluation.LapseEvaluation.Ground;
import org.xinfang.intake.matter.FindOrigin;
import org.xinfang.intake.petitioner.MaxCharacters;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * The registering organ keeps a closed claim that is not fit for publication (不宜公开) out of the evaluation. Nothing that
 * was said already is taken back, so no bad mark can be removed by it.
 */
@ApplicationScoped
@Transactional
class ExcludeFromEvaluation {
    private final Evaluations evaluations;
    private final LapseEvaluation lapseEvaluation;
    private final FindOrigin findOrigin;
    private final LegalClock clock;

    ExcludeFromEvaluation(
            Evaluations evaluations, LapseEvaluation lapseEvaluation, FindOrigin findOrigin, LegalClock clock) {
        this.evaluations = evaluations;
        this.lapseEvaluation = lapseEvaluation;
        this.findOrigin = findOrigin;
        this.clock = clock;
    }

    /**
     * @param matter a matter that the actor may see
     * @return refused with {@link NotTheRegistrar} or, when nothing is open, {@link NotOpen}
     */
    Outcome<UUID> exclude(UUID matter, Exclusion exclusion, Actor actor) {
        if (!findOrigin.of(matter).registrar().code().equals(actor.organ())) {
            return Outcome.refused(new NotTheRegistrar());
        }
        return evaluations
                .knownForChange(matter, exclusion.claim())
                .filter(claim -> lapseEvaluation.lapse(
                        claim, Ground.UNFIT_FOR_PUBLICATION, exclusion.reason(), clock.today(), actor))
                .<Outcome<UUID>>map(claim -> Outcome.done(matter))
                .orElseGet(() -> Outcome.refused(new NotOpen(exclusion.claim())));
    }

    /**
     * @param claim number of the claim
     * @param reason why it is not fit for publication, at most 500 characters
     */
    record Exclusion(
            @Min(1) int claim, @NotBlank @MaxCharacters(500) String reason) {}
}
