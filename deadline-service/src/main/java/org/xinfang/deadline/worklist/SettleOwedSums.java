package org.xinfang.deadline.worklist;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import org.hibernate.Session;

/**
 * Settles what has changed into the sums of owed limits. The number that a clerk sees is the same before and after; only
 * the reading of it stays cheap. Any replica may do it: who finds rows taken leaves them.
 */
@ApplicationScoped
class SettleOwedSums {

    private static final int MOST = 20_000;

    /** In the order of the key, so that two replicas never wait for each other in a circle. */
    private static final String SETTLE = """
            WITH taken AS (
                DELETE FROM owed_change WHERE number IN (
                    SELECT number FROM owed_change ORDER BY number LIMIT :most FOR UPDATE SKIP LOCKED)
                RETURNING organ, legal_due, rule, category, sealed, amount),
            settled AS (
                INSERT INTO owed_sum AS known (organ, legal_due, rule, category, sealed, amount)
                SELECT organ, legal_due, rule, category, sealed, sum(amount) FROM taken
                GROUP BY organ, legal_due, rule, category, sealed
                HAVING sum(amount) <> 0
                ORDER BY organ, legal_due, rule, category, sealed
                ON CONFLICT (organ, legal_due, rule, category, sealed)
                DO UPDATE SET amount = known.amount + excluded.amount)
            SELECT count(*) FROM taken
            """;

    private final Session database;

    SettleOwedSums(Session database) {
        this.database = database;
    }

    @Scheduled(
            every = "{xinfang.owed-sums.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void settle() {
        while (QuarkusTransaction.requiringNew().call(this::settleSome) == MOST) {
            // a calendar may have moved a million
        }
    }

    private long settleSome() {
        long taken = database.createNativeQuery(SETTLE, Tuple.class)
                .setParameter("most", MOST)
                .getSingleResult()
                .get(0, Long.class);
        if (taken > 0) {
            database.createNativeMutationQuery("DELETE FROM owed_sum WHERE amount = 0")
                    .executeUpdate();
        }
        return taken;
    }
}
