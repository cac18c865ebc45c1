package org.xinfang.routing.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.xinfang.platform.web.Page;
import org.xinfang.routing.view.TaskView.Task;

/**
 * The work list of an organ: what is due first, then the longest waiting. An enterprise's matter has the aim of the green
 * channel as its place in the list, unless the law wants it earlier.
 */
@ApplicationScoped
@Transactional
class ViewTasks {
    private static final String OF_ORGAN = """
            FROM routing_task
            WHERE organ = :organ AND (:task = '' OR task = :task) AND (:cleared OR NOT sealed)
            """;

    private static final String IN_ORDER = """
            ORDER BY LEAST(due, (SELECT CAST(received_at AT TIME ZONE 'Asia/Shanghai' AS date)
                                        + CAST(:greenDays AS integer)
                                 FROM routed_matter m
                                 WHERE m.matter = routing_task.matter
                                   AND task IN ('CLASSIFY', 'DISPATCH', 'RETURNED')
                                   AND jsonb_exists(m.flags, 'ENTERPRISE'))) NULLS LAST,
                     since, number, claim NULLS FIRST, task
            """;

    private final EntityManager database;
    private final GreenChannel greenChannel;

    ViewTasks(EntityManager database, GreenChannel greenChannel) {
        this.database = database;
        this.greenChannel = greenChannel;
    }

    Page<TaskView> list(Viewer viewer, Optional<Task> task, int page, int size) {
        Query rows = database.createNativeQuery(
                        "SELECT task, matter, number, claim, referral, dispute, since, due " + OF_ORGAN + IN_ORDER,
                        Tuple.class)
                .setParameter("greenDays", greenChannel.days())
                .setFirstResult(page * size)
                .setMaxResults(size);
        Query total = database.createNativeQuery("SELECT count(*) AS waiting " + OF_ORGAN, Tuple.class);
        Stream.of(rows, total)
                .forEach(query -> query.setParameter("organ", viewer.organ())
                        .setParameter("task", task.map(Task::name).orElse(""))
                        .setParameter("cleared", viewer.cleared()));
        @SuppressWarnings("unchecked") // a native query's result is untyped
        List<Tuple> found = rows.getResultList();
        Tuple all = (Tuple) total.getSingleResult();
        return new Page<>(found.stream().map(ViewTasks::view).toList(), all.get("waiting", Long.class), page, size);
    }

    /** How many of each kind wait; a kind of which none waits is left out. */
    List<TaskView.Count> count(Viewer viewer) {
        @SuppressWarnings("unchecked") // a native query's result is untyped
        List<Tuple> found = database.createNativeQuery(
                        "SELECT task, count(*) AS waiting " + OF_ORGAN + " GROUP BY task ORDER BY task", Tuple.class)
                .setParameter("organ", viewer.organ())
                .setParameter("task", "")
                .setParameter("cleared", viewer.cleared())
                .getResultList();
        return found.stream()
                .map(row ->
                        new TaskView.Count(Task.valueOf(row.get("task", String.class)), row.get("waiting", Long.class)))
                .toList();
    }

    private static TaskView view(Tuple row) {
        return new TaskView(
                Task.valueOf(row.get("task", String.class)),
                row.get("matter", UUID.class),
                row.get("number", String.class),
                row.get("claim", Integer.class),
                row.get("referral", UUID.class),
                row.get("dispute", UUID.class),
                row.get("since", LocalDate.class),
                row.get("due", LocalDate.class));
    }
}
