package org.xinfang.deadline.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.deadline.supervision.SupervisionTask.Closing;
import org.xinfang.deadline.supervision.SupervisionTask.Reason;

/** A task as it lies in the database. */
@Entity
@Table(name = "supervision_task")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class SupervisionTaskRow {

    @Id
    UUID id;

    UUID timeLimit;
    UUID matter;

    @Nullable
    Integer claim;

    String rule;
    String title;
    String article;
    String bound;
    String boundName;
    LocalDate legalDue;
    String supervisor;
    String supervisorName;
    LocalDate openedOn;

    @Enumerated(EnumType.STRING)
    @Nullable
    Reason reason;

    @Nullable
    LocalDate closedOn;

    @Nullable
    String closedBy;

    @Nullable
    String note;

    @Version
    int version;

    static SupervisionTaskRow of(SupervisionTask task) {
        SupervisionTaskRow row = new SupervisionTaskRow();
        Overdue overdue = task.overdue();
        row.id = task.id();
        row.timeLimit = overdue.timeLimit();
        row.matter = overdue.matter();
        row.claim = overdue.claim();
        row.rule = overdue.rule();
        row.title = overdue.title();
        row.article = overdue.article();
        row.bound = overdue.bound().code();
        row.boundName = overdue.bound().name();
        row.legalDue = overdue.legalDue();
        row.supervisor = task.supervisor().code();
        row.supervisorName = task.supervisor().name();
        row.openedOn = task.openedOn();
        task.closing().ifPresent(row::close);
        return row;
    }

    void close(Closing closing) {
        reason = closing.reason();
        closedOn = closing.on();
        closedBy = closing.by();
        note = closing.note();
    }

    SupervisionTask toTask() {
        Overdue overdue =
                new Overdue(timeLimit, matter, claim, rule, title, article, new OrganRef(bound, boundName), legalDue);
        Optional<Closing> closing = reason == null || closedOn == null || closedBy == null || note == null
                ? Optional.empty()
                : Optional.of(new Closing(reason, closedOn, closedBy, note));
        return new SupervisionTask(overdue, new OrganRef(supervisor, supervisorName), openedOn, closing);
    }
}
