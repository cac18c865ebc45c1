package org.xinfang.handling.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.handling.casefile.NoSuchCase;
import org.xinfang.handling.casefile.ViewCases;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.platform.core.Outcome;

/** Shows the newest closing report to whoever may see its case; a draft to the organ in charge only. */
@ApplicationScoped
@Transactional
class ViewReport {
    private final ViewCases viewCases;
    private final ClosingReports reports;

    ViewReport(ViewCases viewCases, ClosingReports reports) {
        this.viewCases = viewCases;
        this.reports = reports;
    }

    public Outcome<ReportOnCase> view(CaseKey claim, String organ) {
        return viewCases
                .one(claim, organ)
                .then(handling -> reports.find(handling.origin().referral())
                        .filter(report -> handling.belongsTo(organ) || report.state() != ClosingReport.State.DRAFTED)
                        .map(report -> Outcome.done(new ReportOnCase(handling, report)))
                        .orElseGet(() -> Outcome.refused(new NoSuchCase())));
    }
}
