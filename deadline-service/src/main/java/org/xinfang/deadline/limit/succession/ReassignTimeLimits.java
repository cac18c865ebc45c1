package org.xinfang.deadline.limit.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.xinfang.deadline.limit.Chronicle;
import org.xinfang.deadline.limit.TimeLimits;
import org.xinfang.platform.core.LegalClock;

/** The successor of an organ takes over its open limits; their days stay (art. 24(2)). Done again it changes nothing. */
@ApplicationScoped
class ReassignTimeLimits {

    static final int BATCH = 200;

    private final Estate estate;
    private final TimeLimits limits;
    private final Chronicle chronicle;
    private final LegalClock clock;

    ReassignTimeLimits(Estate estate, TimeLimits limits, Chronicle chronicle, LegalClock clock) {
        this.estate = estate;
        this.limits = limits;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Hands over one batch; returns how many limits it held. */
    @Transactional
    public int reassign() {
        LocalDate today = clock.today();
        List<Estate.Legacy> legacies = estate.claim(today, BATCH);
        chronicle.writeAll(legacies.stream()
                .flatMap(legacy ->
                        limits
                                .find(legacy.timeLimit())
                                .flatMap(limit -> limit.reassigned(legacy.heir(), today))
                                .stream())
                .toList());
        return legacies.size();
    }
}
