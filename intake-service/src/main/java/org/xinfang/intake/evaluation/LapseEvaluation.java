package org.xinfang.intake.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.xinfang.contracts.intake.EvaluationLapsed;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.messaging.Journal;

/** Ends what is still open of an evaluation (未评价). What was said stays said, and what was let pass stays let pass. */
@ApplicationScoped
@Transactional
class LapseEvaluation {
    private final Evaluations evaluations;
    private final Journal journal;

    LapseEvaluation(Evaluations evaluations, Journal journal) {
        this.evaluations = evaluations;
        this.journal = journal;
    }

    /** Why an evaluation falls away. The name is the wire value. */
    enum Ground {
        HANDLED_AGAIN("诉求尚在办理，办结后再作评价"),
        /** Nothing more of it is told. */
        SEALED(""),
        UNFIT_FOR_PUBLICATION("不宜公开");

        private final String chinese;

        Ground(String chinese) {
            this.chinese = chinese;
        }
    }

    void lapse(EvaluatedClaim claim, Ground ground, LocalDate on, Actor actor) {
        lapse(claim, ground, ground.chinese, on, actor);
    }

    /**
     * @param because in Chinese, for whoever looks at the evaluation
     * @return whether anything was open
     */
    boolean lapse(EvaluatedClaim claim, Ground ground, String because, LocalDate on, Actor actor) {
        return claim.opening()
                .filter(opening -> {
                    List<Evaluation> open = evaluations.ofOpening(opening).stream()
                            .filter(evaluation -> evaluation.on(on) == Evaluation.State.PENDING)
                            .toList();
                    open.forEach(evaluation -> evaluation.lapse(on, because));
                    return !open.isEmpty();
                })
                .map(opening -> journal.append(
                        claim.matter(),
                        new EvaluationLapsed(claim.matter(), claim.claim(), opening, ground.name(), on),
                        actor,
                        EvaluationRefusal.EVALUATION_RULES))
                .isPresent();
    }
}
