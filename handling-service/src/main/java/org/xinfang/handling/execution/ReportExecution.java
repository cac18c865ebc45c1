package org.xinfang.handling.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.contracts.handling.execution.ExecutionReported;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Ruling;
import org.xinfang.handling.paper.Deed;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * The organ in charge reports, with proof, how far its supporting opinion is carried out (报告执行情况). The claim is closed when a
 * report says that nothing is left.
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, as the life cycle says ({@code nothing-granted}), or as
 * {@link ExecutionReport} says.
 */
@ApplicationScoped
@Transactional
class ReportExecution {
    private final CaseBook book;
    private final Executions executions;
    private final LegalClock clock;

    ReportExecution(CaseBook book, Executions executions, LegalClock clock) {
        this.book = book;
        this.executions = executions;
        this.clock = clock;
    }

    public Outcome<HandlingCase> report(Command command, ReportDraft draft) {
        Deed reported = Deed.of(command.officer().actor(), clock.today());
        return book.take(command)
                .then(handling -> handling.open(Action.REPORT_EXECUTION, command.officer()))
                .then(handling -> ExecutionReport.of(
                                draft, handling.decisionInForce().orElseThrow().on(), reported)
                        .then(report -> enter(handling, report, command.officer())));
    }

    private Outcome<HandlingCase> enter(HandlingCase handling, ExecutionReport report, Officer officer) {
        Ruling ruling = new Ruling(report.progress().name(), Article.EXECUTION);
        return handling.step(Action.REPORT_EXECUTION, officer, report.reported().on(), ruling)
                .map(reportedOn -> {
                    int number = executions.reports(reportedOn.round()).size() + 1;
                    executions.add(reportedOn.round(), number, report);
                    return book.enter(
                            reportedOn,
                            new ExecutionReported(
                                    reportedOn.key().matter(),
                                    reportedOn.origin().number(),
                                    reportedOn.key().claim(),
                                    reportedOn.origin().organ(),
                                    number,
                                    report.doneOn(),
                                    report.progress() == Progress.COMPLETE,
                                    report.reported().on()));
                });
    }
}
