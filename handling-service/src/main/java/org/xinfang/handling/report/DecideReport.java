package org.xinfang.handling.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.handling.supervision.ClosingReportDecided;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.paper.Deed;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;

/**
 * The assigner accepts a submitted report or sends it back (审核办结报告). It does not touch the decision on the claim: that is
 * reopened by {@code ReopenClaim}.
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, {@code report-state}, or as {@link Return} says.
 */
@ApplicationScoped
@Transactional
class DecideReport {
    private final ReportDesk desk;
    private final ClosingReports reports;
    private final Journal journal;
    private final LegalClock clock;

    DecideReport(ReportDesk desk, ClosingReports reports, Journal journal, LegalClock clock) {
        this.desk = desk;
        this.reports = reports;
        this.journal = journal;
        this.clock = clock;
    }

    public Outcome<ReportOnCase> accept(Command command) {
        Deed deed = Deed.of(command.officer().actor(), clock.today());
        return take(command)
                .then(found -> found.report().accept(deed).map(accepted -> enter(found, accepted, command)));
    }

    public Outcome<ReportOnCase> sendBack(Command command, @Nullable String reason, @Nullable LocalDate redoBy) {
        return take(command)
                .then(found -> Return.of(reason, redoBy, clock.today())
                        .then(why -> found.report().sendBack(why).map(returned -> enter(found, returned, command))));
    }

    private Outcome<ReportOnCase> take(Command command) {
        String organ = command.officer().actor().organ();
        return desk.take(command, handling -> handling.origin().from().code().equals(organ));
    }

    private ReportOnCase enter(ReportOnCase found, ClosingReport decided, Command command) {
        Return returned = decided.returned();
        HandlingCase handling = found.handling();
        reports.put(decided);
        journal.append(
                handling.key().matter(),
                new ClosingReportDecided(
                        handling.key().matter(),
                        handling.origin().number(),
                        handling.key().claim(),
                        handling.origin().referral(),
                        decided.submission(),
                        handling.origin().organ(),
                        handling.origin().from(),
                        clock.today(),
                        returned == null,
                        returned == null ? null : returned.redoBy()),
                command.officer().actor(),
                Article.ASSIGNMENT.cited());
        return new ReportOnCase(handling, decided);
    }
}
