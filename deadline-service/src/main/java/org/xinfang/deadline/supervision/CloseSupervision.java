package org.xinfang.deadline.supervision;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.xinfang.contracts.deadline.SupervisionTaskClosed;
import org.xinfang.deadline.organ.OrganScope;
import org.xinfang.deadline.supervision.SupervisionTask.Closing;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;

/** Closes a supervision task. */
@ApplicationScoped
@Transactional
public class CloseSupervision {

    private final SupervisionTasks tasks;
    private final Journal journal;

    CloseSupervision(SupervisionTasks tasks, Journal journal) {
        this.tasks = tasks;
        this.journal = journal;
    }

    /**
     * A clerk closes it, of the supervising petition department or of one above it.
     *
     * <p>Refusals: {@link SupervisionRefusal.NoSuchTask}, {@link SupervisionRefusal.NotTheSupervisor},
     * {@link SupervisionRefusal.AlreadyClosed}.
     */
    Outcome<SupervisionTask> close(UUID id, Closing closing, Actor clerk, OrganScope scope) {
        return tasks.claim(id)
                .filter(task -> scope.includes(task.supervisor().code())
                        || scope.includes(task.overdue().bound().code()))
                .<Outcome<SupervisionTask>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new SupervisionRefusal.NoSuchTask()))
                .then(task -> scope.includes(task.supervisor().code())
                        ? task.close(closing)
                        : Outcome.refused(new SupervisionRefusal.NotTheSupervisor(
                                task.supervisor().name())))
                .map(closed -> keep(closed, closing, clerk));
    }

    /**
     * With the end of its limit a task has no object any more.
     *
     * @param closings why, by the id of the limit
     */
    void closeAllOf(Map<UUID, Closing> closings, Actor service) {
        for (SupervisionTask task : tasks.openOf(closings.keySet())) {
            Closing closing = requireNonNull(closings.get(task.overdue().timeLimit()));
            keep(task.close(closing).orThrow(), closing, service);
        }
    }

    private SupervisionTask keep(SupervisionTask closed, Closing closing, Actor actor) {
        tasks.save(closed);
        Overdue overdue = closed.overdue();
        journal.append(
                overdue.matter(),
                new SupervisionTaskClosed(
                        overdue.matter(),
                        overdue.claim(),
                        closed.id(),
                        overdue.timeLimit(),
                        closed.supervisor(),
                        closing.reason().name(),
                        closing.on()),
                actor,
                SupervisionRefusal.SUPERVISION);
        return closed;
    }
}
