package org.xinfang.handling.report;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.paper.Deed;

/** A closing report as it lies in the database. */
@Entity
@Table(name = "closing_report")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class ClosingReportRow {
    @Id
    UUID referral;

    int submission;
    String problem;
    String investigation;
    String result;

    @Enumerated(EnumType.STRING)
    PetitionerOpinion petitionerOpinion;

    String draftedBy;
    String draftedByName;
    LocalDate draftedOn;

    @Nullable
    String submittedBy;

    @Nullable
    String submittedByName;

    @Nullable
    LocalDate submittedOn;

    @Nullable
    String acceptedBy;

    @Nullable
    String acceptedByName;

    @Nullable
    LocalDate acceptedOn;

    @Nullable
    String returnedBecause;

    @Nullable
    LocalDate redoBy;

    long version;

    static ClosingReportRow of(ClosingReport report) {
        ClosingReportRow row = new ClosingReportRow();
        row.referral = report.referral();
        row.submission = report.submission();
        row.problem = report.content().problem();
        row.investigation = report.content().investigation();
        row.result = report.content().result();
        row.petitionerOpinion = report.content().petitionerOpinion();
        row.draftedBy = report.drafted().by();
        row.draftedByName = report.drafted().name();
        row.draftedOn = report.drafted().on();
        row.submitted(report.submitted());
        row.accepted(report.accepted());
        row.returned(report.returned());
        row.version = report.version();
        return row;
    }

    private void submitted(@Nullable Deed deed) {
        if (deed != null) {
            submittedBy = deed.by();
            submittedByName = deed.name();
            submittedOn = deed.on();
        }
    }

    private void accepted(@Nullable Deed deed) {
        if (deed != null) {
            acceptedBy = deed.by();
            acceptedByName = deed.name();
            acceptedOn = deed.on();
        }
    }

    private void returned(@Nullable Return why) {
        if (why != null) {
            returnedBecause = why.reason();
            redoBy = why.redoBy();
        }
    }

    ClosingReport toReport() {
        return new ClosingReport(
                referral,
                submission,
                new ReportContent(problem, investigation, result, petitionerOpinion),
                new Deed(draftedBy, draftedByName, draftedOn),
                deed(submittedBy, submittedByName, submittedOn),
                deed(acceptedBy, acceptedByName, acceptedOn),
                returnedBecause == null ? null : new Return(returnedBecause, requireNonNull(redoBy)),
                version);
    }

    private static @Nullable Deed deed(@Nullable String by, @Nullable String name, @Nullable LocalDate on) {
        return by == null ? null : new Deed(by, requireNonNull(name), requireNonNull(on));
    }
}
