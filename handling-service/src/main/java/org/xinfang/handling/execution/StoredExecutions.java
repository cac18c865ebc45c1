package org.xinfang.handling.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.xinfang.handling.lifecycle.Round;

@ApplicationScoped
class StoredExecutions implements Executions {
    private final EntityManager entities;

    StoredExecutions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<ExecutionReport> reports(Round round) {
        return rows("ExecutionReportRow", ExecutionReportRow.class, round).stream()
                .map(ExecutionReportRow::toReport)
                .toList();
    }

    @Override
    public List<Urging> urgings(Round round) {
        return rows("UrgingRow", UrgingRow.class, round).stream()
                .map(UrgingRow::toUrging)
                .toList();
    }

    @Override
    public void add(Round round, int number, ExecutionReport report) {
        entities.persist(ExecutionReportRow.of(round, number, report));
    }

    @Override
    public void add(Round round, int number, Urging urging) {
        entities.persist(UrgingRow.of(round, number, urging));
    }

    private <R> List<R> rows(String entity, Class<R> type, Round round) {
        return entities.createQuery(
                        "from " + entity + " where referral = :referral and round = :round order by number", type)
                .setParameter("referral", round.referral())
                .setParameter("round", round.round())
                .getResultList();
    }
}
