package org.xinfang.deadline.worklist;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/**
 * Settles what has changed into the sums of owed limits. The number that a clerk sees is the same before and after; only
 * the reading of it stays cheap. Any replica may do it: who finds rows taken leaves them.
 */
@ApplicationScoped
class SettleOwedSums {

    private static final int MOST = 20_000;

    private static final String SETTLE = """
            WITH taken AS (
                DELETE FROM owed_change WHERE number IN (
                    SELECT number FROM owed_change ORDER BY number LIMIT :most FOR UPDATE SKIP LOCKED)
                RETURNING organ, legal_due, rule, category, sealed, amount)
            INSERT INTO owed_sum AS known (organ, legal_due, rule, category, sealed, amount)
            SELECT organ, legal_due, rule, category, sealed, sum(amount) FROM taken
            GROUP BY organ, legal_due, rule, category, sealed
            HAVING sum(amount) <> 0
            ORDER BY organ, legal_due, rule, category, sealed
            ON CONFLICT (organ, legal_due, rule, category, sealed)
            DO UPDATE SET amount = known.amount + excluded.amount
            """;

    private final Session database;

    SettleOwedSums(Session database) {
        this.database = database;
    }

    @Scheduled(
            every = "{xinfang.owed-sums.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @Transactional
    void settle() {
        database.createNativeMutationQuery(SETTLE).setParameter("most", MOST).executeUpdate();
        database.createNativeMutationQuery("DELETE FROM owed_sum WHERE amount = 0")
                .executeUpdate();
    }
}
