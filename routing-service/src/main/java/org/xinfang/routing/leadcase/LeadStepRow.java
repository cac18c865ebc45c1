package org.xinfang.routing.leadcase;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

@Entity
@Table(name = "lead_step")
class LeadStepRow {
    @Id
    private UUID id;

    private int number;

    @Enumerated(EnumType.STRING)
    private LeadStep.Kind kind;

    private LocalDate takenOn;
    private int petitionersMet;
    private String findings;
    private String official;
    private String organCode;
    private String organName;
    private @Nullable String nextAction;
    private @Nullable LocalDate nextBy;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate, and filled by the factory below
    LeadStepRow() {}

    static LeadStepRow of(LeadStep step) {
        LeadStepRow row = new LeadStepRow();
        row.id = UUID.randomUUID();
        row.number = step.number();
        row.kind = step.act().kind();
        row.takenOn = step.act().on();
        row.petitionersMet = step.act().petitionersMet();
        row.findings = step.act().findings();
        row.official = step.official();
        row.organCode = step.organ().code();
        row.organName = step.organ().name();
        row.nextAction = step.next().map(LeadStep.Next::action).orElse(null);
        row.nextBy = step.next().map(LeadStep.Next::by).orElse(null);
        row.recordedBy = step.recordedBy();
        return row;
    }

    LeadStep toStep() {
        return new LeadStep(
                number,
                new LeadStep.Act(kind, takenOn, petitionersMet, findings),
                official,
                new OrganRef(organCode, organName),
                Optional.ofNullable(nextAction)
                        .map(action -> new LeadStep.Next(action, Objects.requireNonNull(nextBy))),
                recordedBy);
    }
}
