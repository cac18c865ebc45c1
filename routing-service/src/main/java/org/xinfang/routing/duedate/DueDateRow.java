package org.xinfang.routing.duedate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.deadline.TimeLimitStarted;

@Entity
@Table(name = "due_date")
class DueDateRow {
    @Id
    private UUID timeLimit;

    private UUID matter;
    private @Nullable Integer claim;
    private String rule;
    private String organ;
    private LocalDate dayZero;
    private LocalDate legalDue;

    @SuppressWarnings("NullAway.Init") // for Hibernate, and filled by the factory below
    DueDateRow() {}

    static DueDateRow of(TimeLimitStarted started, OrganRef bound) {
        DueDateRow row = new DueDateRow();
        row.timeLimit = started.timeLimit();
        row.matter = started.matter();
        row.claim = started.claim();
        row.rule = started.rule();
        row.organ = bound.code();
        row.dayZero = started.dayZero();
        row.legalDue = started.legalDue();
        return row;
    }

    void move(LocalDate due) {
        legalDue = due;
    }

    LocalDate legalDue() {
        return legalDue;
    }
}
