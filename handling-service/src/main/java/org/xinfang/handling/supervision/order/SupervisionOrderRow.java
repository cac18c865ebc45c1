package org.xinfang.handling.supervision.order;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.paper.Deed;

/** A supervision as it lies in the database. The state repeats what the other columns say, for work lists. */
@Entity
@Table(name = "supervision_order")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class SupervisionOrderRow {
    @Id
    UUID id;

    UUID matter;
    int claim;
    String number;
    String byCode;
    String byName;
    String organCode;
    String organName;

    @Enumerated(EnumType.STRING)
    Breach breach;

    String finding;
    String demand;
    LocalDate dueBy;

    @Nullable
    UUID task;

    String orderedBy;
    String orderedByName;
    LocalDate orderedOn;

    @Nullable
    String answer;

    @Nullable
    String answeredBy;

    @Nullable
    String answeredByName;

    @Nullable
    LocalDate answeredOn;

    @Nullable
    String closingNote;

    @Nullable
    String closedBy;

    @Nullable
    String closedByName;

    @Nullable
    LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    SupervisionOrder.State state;

    long version;

    static SupervisionOrderRow of(SupervisionOrder order) {
        SupervisionOrderRow row = new SupervisionOrderRow();
        row.id = order.id();
        row.matter = order.about().matter();
        row.claim = order.about().claim();
        row.number = order.number();
        row.byCode = order.by().code();
        row.byName = order.by().name();
        row.organCode = order.organ().code();
        row.organName = order.organ().name();
        row.breach = order.demand().breach();
        row.finding = order.demand().finding();
        row.demand = order.demand().action();
        row.dueBy = order.demand().dueBy();
        row.task = order.demand().task();
        row.orderedBy = order.ordered().by();
        row.orderedByName = order.ordered().name();
        row.orderedOn = order.ordered().on();
        row.follow(order);
        return row;
    }

    void follow(SupervisionOrder order) {
        if (order.answer() != null) {
            answered(order.answer());
        }
        if (order.end() != null) {
            closed(order.end());
        }
        state = order.state();
        version = order.version();
    }

    private void answered(Remark words) {
        answer = words.words();
        answeredBy = words.signed().by();
        answeredByName = words.signed().name();
        answeredOn = words.signed().on();
    }

    private void closed(Remark why) {
        closingNote = why.words();
        closedBy = why.signed().by();
        closedByName = why.signed().name();
        closedOn = why.signed().on();
    }

    SupervisionOrder toOrder() {
        return new SupervisionOrder(
                id,
                new CaseKey(matter, claim),
                number,
                new OrganRef(byCode, byName),
                new OrganRef(organCode, organName),
                new Demand(breach, finding, demand, dueBy, task),
                new Deed(orderedBy, orderedByName, orderedOn),
                remark(answer, answeredBy, answeredByName, answeredOn),
                remark(closingNote, closedBy, closedByName, closedOn),
                version);
    }

    private static @Nullable Remark remark(
            @Nullable String words, @Nullable String by, @Nullable String name, @Nullable LocalDate on) {
        return words == null
                ? null
                : new Remark(words, new Deed(requireNonNull(by), requireNonNull(name), requireNonNull(on)));
    }
}
