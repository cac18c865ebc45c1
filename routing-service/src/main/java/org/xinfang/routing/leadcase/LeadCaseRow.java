package org.xinfang.routing.leadcase;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.routing.leadcase.LeadResult.Resolution;

/** Meetings, last day and next step follow from the steps; they stand here for the lists. */
@Entity
@Table(name = "lead_case")
class LeadCaseRow {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID matter;
    private String number;
    private int claim;
    private int round;
    private String registrarCode;
    private String registrarName;

    private String name;
    private String organCode;
    private String organName;
    private String reason;
    private LocalDate appointedOn;
    private LocalDate openedOn;

    private int meetings;
    private @Nullable LocalDate lastStepOn;
    private @Nullable String nextAction;
    private @Nullable LocalDate nextBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Resolution resolution;

    private @Nullable LocalDate concludedOn;
    private @Nullable String account;
    private @Nullable String concludedBy;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "lead_case", nullable = false, updatable = false)
    @OrderBy("number")
    private List<LeadStepRow> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate, and filled by the factory below
    LeadCaseRow() {}

    static LeadCaseRow of(LeadCase led) {
        LeadCaseRow row = new LeadCaseRow();
        row.id = led.id();
        row.matter = led.subject().matter();
        row.number = led.subject().number();
        row.claim = led.subject().claim();
        row.round = led.round();
        row.registrarCode = led.registrar().code();
        row.registrarName = led.registrar().name();
        row.openedOn = led.openedOn();
        row.become(led);
        return row;
    }

    void become(LeadCase led) {
        name = led.official().name();
        organCode = led.official().organ().code();
        organName = led.official().organ().name();
        reason = led.official().reason();
        appointedOn = led.official().appointedOn();
        led.steps().stream().skip(steps.size()).map(LeadStepRow::of).forEach(steps::add);
        meetings = led.meetings();
        lastStepOn = led.lastStepOn().orElse(null);
        nextAction = led.next().map(LeadStep.Next::action).orElse(null);
        nextBy = led.next().map(LeadStep.Next::by).orElse(null);
        led.result().ifPresent(this::end);
    }

    private void end(LeadResult result) {
        resolution = result.resolution();
        concludedOn = result.on();
        account = result.account();
        concludedBy = result.recordedBy();
    }

    LeadCases.Versioned versioned() {
        return new LeadCases.Versioned(toLeadCase(), version);
    }

    LeadCase toLeadCase() {
        return new LeadCase(
                id,
                new LeadCase.Subject(matter, number, claim),
                round,
                new OrganRef(registrarCode, registrarName),
                new LeadOfficial(name, new OrganRef(organCode, organName), reason, appointedOn),
                openedOn,
                steps.stream().map(LeadStepRow::toStep).toList(),
                Optional.ofNullable(resolution).map(this::result));
    }

    private LeadResult result(Resolution how) {
        return new LeadResult(
                how,
                Objects.requireNonNull(concludedOn),
                Objects.requireNonNull(account),
                Objects.requireNonNull(concludedBy));
    }
}
