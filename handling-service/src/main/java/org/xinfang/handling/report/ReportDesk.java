package org.xinfang.handling.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.Command;
import org.xinfang.handling.casefile.NoSuchCase;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.platform.core.Outcome;

/** Where use cases take a closing report from. Works in the transaction of the use case. */
@ApplicationScoped
class ReportDesk {
    private final CaseBook book;
    private final ClosingReports reports;

    ReportDesk(CaseBook book, ClosingReports reports) {
        this.book = book;
        this.reports = reports;
    }

    /**
     * The report on the claim, kept from others until the transaction ends.
     *
     * @param isHis whether the case is the officer's to do this with
     * @return refused with {@code not-found}, or with {@code stale-version} when somebody changed the report since
     */
    Outcome<ReportOnCase> take(Command command, Predicate<HandlingCase> isHis) {
        return book.lock(command.key())
                .then(handling -> isHis.test(handling)
                        ? reports.find(handling.origin().referral())
                                .map(report -> Outcome.done(new ReportOnCase(handling, report)))
                                .orElseGet(() -> Outcome.refused(new NoSuchCase()))
                        : Outcome.refused(new NoSuchCase()))
                .then(found -> command.seen().mustBe(found.report().version()).map(current -> found));
    }
}
