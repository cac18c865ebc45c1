package org.xinfang.deadline.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.deadline.limit.TimeLimits;
import org.xinfang.platform.web.Page;

@ApplicationScoped
class PanacheOpenLimits implements OpenLimits {

    private static final String OPEN = """
            FROM time_limit
            WHERE ending IS NULL AND suspended_since IS NULL AND bound <> 'PETITIONER' AND organ LIKE :organs AND legal_due < :before
            """;

    private final Session database;
    private final TimeLimits limits;

    PanacheOpenLimits(Session database, TimeLimits limits) {
        this.database = database;
        this.limits = limits;
    }

    @Override
    public Page<TimeLimit> due(String organs, LocalDate dueBefore, int page, int size) {
        List<UUID> ids = database.createNativeQuery("SELECT id " + OPEN + " ORDER BY legal_due, id", UUID.class)
                .setParameter("organs", organs)
                .setParameter("before", dueBefore)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
        Long total = database.createNativeQuery("SELECT count(*) " + OPEN, Long.class)
                .setParameter("organs", organs)
                .setParameter("before", dueBefore)
                .getSingleResult();
        return new Page<>(limits.all(ids), total, page, size);
    }
}
