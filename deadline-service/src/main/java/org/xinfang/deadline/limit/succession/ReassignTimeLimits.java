package org.xinfang.deadline.limit.succession;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.xinfang.contracts.OrganRef;
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
        Map<UUID, OrganRef> heirs = legacies.stream().collect(toMap(Estate.Legacy::timeLimit, Estate.Legacy::heir));
        List<UUID> ids = legacies.stream().map(Estate.Legacy::timeLimit).toList();
        chronicle.writeAll(limits.all(ids).stream()
                .flatMap(limit -> Stream.ofNullable(heirs.get(limit.terms().id()))
                        .flatMap(heir -> limit.reassigned(heir, today).stream()))
                .toList());
        return legacies.size();
    }
}
