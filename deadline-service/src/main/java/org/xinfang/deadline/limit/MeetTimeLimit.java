package org.xinfang.deadline.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** The owed act was done: ends the limits it satisfies, in time or late, also those that are heard of later. */
@ApplicationScoped
public class MeetTimeLimit {

    private final Endings endings;

    MeetTimeLimit(Endings endings) {
        this.endings = endings;
    }

    /**
     * @param on legal date of the act
     * @param act what was done, in Chinese
     */
    @Transactional
    public void meet(Target target, LocalDate on, String act) {
        endings.apply(new EndingFact(target, new Ending(Ending.Effect.MET, on, act)));
    }
}
