package org.xinfang.handling.execution;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.Round;
import org.xinfang.handling.paper.Deed;

/** A report as it lies in the database. Written once. */
@Entity
@Table(name = "execution_report")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class ExecutionReportRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    UUID referral;
    int round;
    int number;
    LocalDate doneOn;
    String measure;
    String proof;

    @Enumerated(EnumType.STRING)
    Progress progress;

    String reportedBy;
    String reportedByName;
    LocalDate reportedOn;

    static ExecutionReportRow of(Round round, int number, ExecutionReport report) {
        ExecutionReportRow row = new ExecutionReportRow();
        row.referral = round.referral();
        row.round = round.round();
        row.number = number;
        row.doneOn = report.doneOn();
        row.measure = report.measure();
        row.proof = report.proof();
        row.progress = report.progress();
        row.reportedBy = report.reported().by();
        row.reportedByName = report.reported().name();
        row.reportedOn = report.reported().on();
        return row;
    }

    ExecutionReport toReport() {
        return new ExecutionReport(doneOn, measure, proof, progress, new Deed(reportedBy, reportedByName, reportedOn));
    }
}
