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

/** The work list of an organ, the longest waiting first. */
@ApplicationScoped
@Transactional
class ViewTasks {
    private static final String OF_ORGAN = """
            FROM routing_task
            WHERE organ = :organ AND (:task = '' OR task = :task) AND (:cleared OR NOT sealed)
            """;

    private final EntityManager database;

    ViewTasks(EntityManager database) {
        this.database = database;
    }

    Page<TaskView> list(Viewer viewer, Optional<Task> task, int page, int size) {
        Query rows = database.createNativeQuery(
                        "SELECT task, matter, number, claim, referral, since " + OF_ORGAN
                                + " ORDER BY since, number, claim NULLS FIRST",
                        Tuple.class)
                .setFirstResult(page * size)
                .setMaxResults(size);
        Query total = database.createNativeQuery("SELECT count(*) " + OF_ORGAN, Long.class);
        Stream.of(rows, total)
                .forEach(query -> query.setParameter("organ", viewer.organ())
                        .setParameter("task", task.map(Task::name).orElse(""))
                        .setParameter("cleared", viewer.cleared()));
        @SuppressWarnings("unchecked") // a native query's result is untyped
        List<Tuple> found = rows.getResultList();
        return new Page<>(found.stream().map(ViewTasks::view).toList(), (Long) total.getSingleResult(), page, size);
    }

    private static TaskView view(Tuple row) {
        return new TaskView(
                Task.valueOf(row.get("task", String.class)),
                row.get("matter", UUID.class),
                row.get("number", String.class),
                row.get("claim", Integer.class),
                row.get("referral", UUID.class),
                row.get("since", LocalDate.class));
    }
}
