package org.xinfang.handling.plan;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.paper.Deed;
import org.xinfang.handling.plan.task.Assignment;
import org.xinfang.handling.plan.task.Consent;
import org.xinfang.handling.plan.task.Measure;
import org.xinfang.handling.plan.task.PlanTask;
import org.xinfang.handling.plan.task.TaskEnd;

/** A task as it lies in the database. The state repeats what the other columns say, for work lists. */
@Entity
@IdClass(PlanTaskRow.Key.class)
@Table(name = "plan_task")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class PlanTaskRow {
    @Id
    UUID plan;

    @Id
    int number;

    @Enumerated(EnumType.STRING)
    Measure measure;

    String organCode;
    String organName;
    String duty;
    LocalDate dueBy;
    String setBy;
    String setByName;
    LocalDate setOn;

    @Nullable
    String takenOnBy;

    @Nullable
    String takenOnByName;

    @Nullable
    LocalDate takenOnOn;

    @Nullable
    Boolean consentGiven;

    @Nullable
    LocalDate consentOn;

    @Nullable
    String consentBy;

    @Nullable
    String consentByName;

    @Nullable
    LocalDate consentRecordedOn;

    @Nullable
    String words;

    @Nullable
    LocalDate doneOn;

    @Nullable
    LocalDate agreementOn;

    @Nullable
    String endedBy;

    @Nullable
    String endedByName;

    @Nullable
    LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    PlanTask.State state;

    record Key(UUID plan, int number) {}

    static PlanTaskRow of(UUID plan, PlanTask task) {
        PlanTaskRow row = new PlanTaskRow();
        row.plan = plan;
        row.number = task.number();
        row.measure = task.asked().measure();
        row.organCode = task.asked().organ().code();
        row.organName = task.asked().organ().name();
        row.duty = task.asked().duty();
        row.dueBy = task.asked().dueBy();
        row.setBy = task.set().by();
        row.setByName = task.set().name();
        row.setOn = task.set().on();
        row.follow(task);
        return row;
    }

    void follow(PlanTask task) {
        if (task.takenOn() != null) {
            takenOn(task.takenOn());
        }
        if (task.consent() != null) {
            asked(task.consent());
        }
        if (task.end() != null) {
            ended(task.end());
        }
        state = task.state();
    }

    private void takenOn(Deed deed) {
        takenOnBy = deed.by();
        takenOnByName = deed.name();
        takenOnOn = deed.on();
    }

    private void asked(Consent consent) {
        consentGiven = consent.given();
        consentOn = consent.on();
        consentBy = consent.recorded().by();
        consentByName = consent.recorded().name();
        consentRecordedOn = consent.recorded().on();
    }

    private void ended(TaskEnd end) {
        words = end.words();
        doneOn = end.doneOn();
        agreementOn = end.agreementOn();
        endedBy = end.signed().by();
        endedByName = end.signed().name();
        endedOn = end.signed().on();
    }

    PlanTask toTask() {
        return new PlanTask(
                number,
                new Assignment(measure, new OrganRef(organCode, organName), duty, dueBy),
                new Deed(setBy, setByName, setOn),
                deed(takenOnBy, takenOnByName, takenOnOn),
                toConsent(),
                toEnd());
    }

    private @Nullable Consent toConsent() {
        Deed recorded = deed(consentBy, consentByName, consentRecordedOn);
        return recorded == null ? null : new Consent(requireNonNull(consentGiven), requireNonNull(consentOn), recorded);
    }

    private @Nullable TaskEnd toEnd() {
        Deed ended = deed(endedBy, endedByName, endedOn);
        return ended == null ? null : new TaskEnd(state, words, doneOn, agreementOn, ended);
    }

    private static @Nullable Deed deed(@Nullable String by, @Nullable String name, @Nullable LocalDate on) {
        return by == null ? null : new Deed(by, requireNonNull(name), requireNonNull(on));
    }
}
