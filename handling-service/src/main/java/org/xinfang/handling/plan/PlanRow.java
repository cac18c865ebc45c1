package org.xinfang.handling.plan;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.Stage;
import org.xinfang.handling.paper.Deed;
import org.xinfang.handling.plan.task.PlanTask;

/** A plan as it lies in the database, its tasks apart. */
@Entity
@Table(name = "resolution_plan")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class PlanRow {
    @Id
    UUID id;

    @Column(name = "opening_number", insertable = false, updatable = false)
    long openingNumber;

    UUID matter;
    int claim;

    @Enumerated(EnumType.STRING)
    Stage stage;

    UUID referral;
    String number;
    String leadCode;
    String leadName;
    String aim;
    String openedBy;
    String openedByName;
    LocalDate openedOn;

    @Enumerated(EnumType.STRING)
    Conclusion.@Nullable Result outcome;

    @Nullable
    String summary;

    @Nullable
    String concludedBy;

    @Nullable
    String concludedByName;

    @Nullable
    LocalDate concludedOn;

    long version;

    static PlanRow of(ResolutionPlan plan) {
        PlanRow row = new PlanRow();
        row.id = plan.id();
        row.matter = plan.about().matter();
        row.claim = plan.about().claim();
        row.stage = plan.about().stage();
        row.referral = plan.referral();
        row.number = plan.number();
        row.leadCode = plan.lead().code();
        row.leadName = plan.lead().name();
        row.aim = plan.aim();
        row.openedBy = plan.opened().by();
        row.openedByName = plan.opened().name();
        row.openedOn = plan.opened().on();
        row.follow(plan);
        return row;
    }

    void follow(ResolutionPlan plan) {
        if (plan.conclusion() != null) {
            concluded(plan.conclusion());
        }
        version = plan.version();
    }

    private void concluded(Conclusion conclusion) {
        outcome = conclusion.result();
        summary = conclusion.summary();
        concludedBy = conclusion.signed().by();
        concludedByName = conclusion.signed().name();
        concludedOn = conclusion.signed().on();
    }

    ResolutionPlan toPlan(List<PlanTask> tasks) {
        return new ResolutionPlan(
                id,
                new CaseKey(matter, claim, stage),
                referral,
                number,
                new OrganRef(leadCode, leadName),
                aim,
                new Deed(openedBy, openedByName, openedOn),
                List.copyOf(tasks),
                outcome == null ? null : toConclusion(outcome),
                version);
    }

    private Conclusion toConclusion(Conclusion.Result result) {
        return new Conclusion(
                result,
                requireNonNull(summary),
                new Deed(requireNonNull(concludedBy), requireNonNull(concludedByName), requireNonNull(concludedOn)));
    }
}
