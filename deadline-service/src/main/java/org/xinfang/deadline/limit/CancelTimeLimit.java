package org.xinfang.deadline.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** The duty fell away: ends the limits it concerns without their being met, also those that are heard of later. */
@ApplicationScoped
public class CancelTimeLimit {

    private final Endings endings;

    CancelTimeLimit(Endings endings) {
        this.endings = endings;
    }

    /**
     * @param on legal date on which the duty fell away
     * @param reason why, in Chinese
     */
    @Transactional
    public void cancel(Target target, LocalDate on, String reason) {
        endings.apply(new EndingFact(target, new Ending(Ending.Effect.CANCELLED, on, reason)));
    }
}
