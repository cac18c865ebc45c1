package org.xinfang.notice.urgent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PanacheUrgentMatters implements UrgentMatters, PanacheRepositoryBase<UrgentMatterRow, UUID> {
    private static final int AT_ONCE = 100;

    @Override
    public void register(UUID matter, Registration registration) {
        rowOf(matter).register(registration);
    }

    @Override
    public void classify(UUID matter, boolean urgent, boolean threat) {
        var row = rowOf(matter);
        row.urgent = urgent;
        row.threat = threat;
    }

    @Override
    public void act(UUID matter, Measure measure) {
        var row = rowOf(matter);
        if (row.urgent && row.sourceEvent == null) {
            row.act(measure);
        }
    }

    @Override
    public List<UrgentMatter> unreported() {
        List<UUID> claimed = getSession()
                .createNativeQuery("""
                        SELECT u.matter FROM urgent_matter u JOIN petition_department d ON d.code = u.reports_to
                        WHERE u.source_event IS NOT NULL AND NOT u.reported
                        LIMIT :most FOR UPDATE OF u SKIP LOCKED
                        """, Tuple.class)
                .setParameter("most", AT_ONCE)
                .getResultStream()
                .map(row -> row.get("matter", UUID.class))
                .toList();
        return getSession().findMultiple(UrgentMatterRow.class, claimed).stream()
                .map(UrgentMatterRow::toUrgentMatter)
                .toList();
    }

    @Override
    public void reported(UUID matter) {
        rowOf(matter).reported = true;
    }

    /** The matter's row, made if need be, locked: its parts come on topics that are read at the same time. */
    private UrgentMatterRow rowOf(UUID matter) {
        getSession()
                .createNativeQuery("INSERT INTO urgent_matter (matter) VALUES (:matter) ON CONFLICT DO NOTHING")
                .setParameter("matter", matter)
                .executeUpdate();
        return findById(matter, LockModeType.PESSIMISTIC_WRITE);
    }
}
