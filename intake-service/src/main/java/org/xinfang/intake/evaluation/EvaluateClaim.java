package org.xinfang.intake.evaluation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.contracts.intake.SatisfactionEvaluated;
import org.xinfang.intake.evaluation.Evaluation.State;
import org.xinfang.intake.evaluation.EvaluationRefusal.AlreadyEvaluated;
import org.xinfang.intake.evaluation.EvaluationRefusal.Flaw;
import org.xinfang.intake.evaluation.EvaluationRefusal.NotOpen;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;

/** The petitioner says how satisfied he is (满意度评价), once for each object. */
@ApplicationScoped
@Transactional
class EvaluateClaim {
    private final Evaluations evaluations;
    private final LegalClock clock;
    private final Journal journal;

    EvaluateClaim(Evaluations evaluations, LegalClock clock, Journal journal) {
        this.evaluations = evaluations;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * @param petitioner who evaluates; whoever may see the matter as its petitioner
     * @return refused with any {@link EvaluationRefusal}; then nothing of the request is kept
     */
    Outcome<SatisfactionEvaluated> evaluate(UUID matter, EvaluationRequest request, Actor petitioner) {
        Optional<Flaw> flaw = flaw(request);
        if (flaw.isPresent()) {
            return Outcome.refused(flaw.get());
        }
        return evaluations
                .knownForChange(matter, request.claim())
                .filter(claim -> !claim.isSealed())
                .flatMap(EvaluatedClaim::opening)
                .<Outcome<UUID>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new NotOpen(request.claim())))
                .then(opening -> rate(matter, opening, request, petitioner));
    }

    private static Optional<Flaw> flaw(EvaluationRequest request) {
        if (request.ratings().isEmpty()) {
            return Optional.of(Flaw.NOTHING_EVALUATED);
        }
        return request.ratings().values().stream()
                .filter(EvaluationRequest.Rating::givesReasonWithoutDissatisfaction)
                .findFirst()
                .map(rating -> Flaw.REASON_WITHOUT_DISSATISFACTION);
    }

    private Outcome<SatisfactionEvaluated> rate(
            UUID matter, UUID opening, EvaluationRequest request, Actor petitioner) {
        Map<EvaluatedObject, Evaluation> objects =
                evaluations.ofOpening(opening).stream().collect(toMap(Evaluation::object, object -> object));
        Optional<EvaluationRefusal> refusal = request.ratings().keySet().stream()
                .flatMap(object -> refusal(request.claim(), object, objects).stream())
                .findFirst();
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<SatisfactionEvaluated.Rating> ratings = request.ratings().entrySet().stream()
                .flatMap(said -> Optional.ofNullable(objects.get(said.getKey())).stream()
                        .map(evaluation -> evaluation.rate(said.getValue(), clock.now())))
                .toList();
        boolean complete = objects.values().stream().noneMatch(rest -> rest.on(clock.today()) == State.PENDING);
        SatisfactionEvaluated evaluated =
                new SatisfactionEvaluated(matter, request.claim(), opening, ratings, clock.today(), complete);
        journal.append(matter, evaluated, petitioner, EvaluationRefusal.EVALUATION_RULES);
        return Outcome.done(evaluated);
    }

    private Optional<EvaluationRefusal> refusal(
            int claim, EvaluatedObject object, Map<EvaluatedObject, Evaluation> objects) {
        LocalDate today = clock.today();
        Evaluation evaluation = objects.get(object);
        if (evaluation == null) {
            return Optional.of(new NotOpen(claim));
        }
        return switch (evaluation.on(today)) {
            case PENDING -> Optional.empty();
            case EVALUATED -> Optional.of(new AlreadyEvaluated(object));
            case EXPIRED -> Optional.of(evaluation.windowOver());
            case NOT_EVALUATED -> Optional.of(new NotOpen(claim));
        };
    }
}
