package org.xinfang.intake.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheEvaluations implements Evaluations, PanacheRepositoryBase<Evaluation, UUID> {
    private static final String OF_MATTER = """
            from Evaluation e where e.matter = :matter
            and (:sealedToo = true or not exists
                 (from EvaluatedClaim c where c.matter = e.matter and c.claim = e.claim and c.sealed = true))
            order by e.claim, e.closedOn, e.object
            """;

    @Override
    public EvaluatedClaim claimForChange(UUID matter, int claim) {
        return knownForChange(matter, claim).orElseGet(() -> {
            EvaluatedClaim first = new EvaluatedClaim(matter, claim);
            getEntityManager().persist(first);
            return first;
        });
    }

    @Override
    public Optional<EvaluatedClaim> knownForChange(UUID matter, int claim) {
        return Optional.ofNullable(getEntityManager()
                .find(EvaluatedClaim.class, new EvaluatedClaim.Key(matter, claim), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(Evaluation evaluation) {
        persist(evaluation);
    }

    @Override
    public List<Evaluation> ofOpening(UUID opening) {
        return list("opening = ?1 order by object", opening);
    }

    @Override
    public List<Evaluation> ofMatter(UUID matter, boolean sealedToo) {
        return list(OF_MATTER, Parameters.with("matter", matter).and("sealedToo", sealedToo));
    }

    @Override
    public void keepWindow(UUID matter, int claim, LocalDate closedOn, UUID timeLimit, LocalDate lastDay) {
        update(
                "timeLimit = ?1, lastDay = ?2 where matter = ?3 and claim = ?4 and closedOn = ?5 and timeLimit is null",
                timeLimit,
                lastDay,
                matter,
                claim,
                closedOn);
    }

    @Override
    public void moveWindow(UUID timeLimit, LocalDate lastDay) {
        update("lastDay = ?1 where timeLimit = ?2", lastDay, timeLimit);
    }
}
