package org.xinfang.handling.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.xinfang.contracts.handling.supervision.ClosingReportSubmitted;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Origin;
import org.xinfang.handling.paper.Deed;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;

/**
 * The head of the organ signs the closing report and thereby submits it to the assigner (签发办结报告).
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, {@code report-state} or {@code own-draft}.
 */
@ApplicationScoped
@Transactional
class SubmitReport {
    private final ReportDesk desk;
    private final ClosingReports reports;
    private final Journal journal;
    private final LegalClock clock;

    SubmitReport(ReportDesk desk, ClosingReports reports, Journal journal, LegalClock clock) {
        this.desk = desk;
        this.reports = reports;
        this.journal = journal;
        this.clock = clock;
    }

    public Outcome<ReportOnCase> submit(Command command) {
        Deed signed = Deed.of(command.officer().actor(), clock.today());
        String organ = command.officer().actor().organ();
        return desk.take(command, handling -> handling.belongsTo(organ))
                .then(found -> found.report().submit(command.officer(), signed).map(submitted -> {
                    reports.put(submitted);
                    journal.append(
                            found.handling().key().matter(),
                            event(found.handling(), submitted, signed),
                            command.officer().actor(),
                            Article.ASSIGNMENT.cited());
                    return new ReportOnCase(found.handling(), submitted);
                }));
    }

    private static ClosingReportSubmitted event(HandlingCase handling, ClosingReport submitted, Deed signed) {
        Origin origin = handling.origin();
        ReportContent content = submitted.content();
        return new ClosingReportSubmitted(
                handling.key().matter(),
                origin.number(),
                handling.key().claim(),
                origin.referral(),
                submitted.submission(),
                origin.organ(),
                origin.from(),
                origin.receivedOn(),
                signed.on(),
                origin.claimText(),
                content.problem(),
                content.investigation(),
                content.result(),
                content.petitionerOpinion().name(),
                signed.name(),
                List.of(Article.ASSIGNMENT.code()));
    }
}
