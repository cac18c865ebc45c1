package org.xinfang.deadline.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.xinfang.contracts.deadline.SupervisionTaskOpened;
import org.xinfang.deadline.organ.OrganTree;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.messaging.Journal;

/** Opens a supervision task for each limit that an organ let pass (art. 40(1)). */
@ApplicationScoped
public class OpenSupervision {

    private static final Actor SERVICE = Actor.system("deadline-service");

    private final SupervisionTasks tasks;
    private final Journal journal;

    OpenSupervision(SupervisionTasks tasks, Journal journal) {
        this.tasks = tasks;
        this.journal = journal;
    }

    /**
     * @param tree the organs above those that should have acted
     * @param on legal date
     */
    @Transactional
    public void open(List<Overdue> overdue, OrganTree tree, LocalDate on) {
        List<SupervisionTask> opened = overdue.stream()
                .flatMap(limit -> tree.supervisor(limit.bound().code()).stream()
                        .map(supervisor -> SupervisionTask.open(limit, supervisor, on)))
                .toList();
        tasks.addAll(opened);
        journal.appendAll(opened.stream().map(OpenSupervision::fact).toList());
    }

    private static Journal.Fact fact(SupervisionTask task) {
        Overdue overdue = task.overdue();
        return new Journal.Fact(
                overdue.matter(),
                new SupervisionTaskOpened(
                        overdue.matter(),
                        overdue.claim(),
                        task.id(),
                        overdue.timeLimit(),
                        overdue.rule(),
                        overdue.title(),
                        overdue.bound(),
                        task.supervisor(),
                        overdue.legalDue(),
                        task.openedOn()),
                SERVICE,
                SupervisionRefusal.SUPERVISION);
    }
}
