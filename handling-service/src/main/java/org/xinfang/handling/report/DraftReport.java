package org.xinfang.handling.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.casefile.CaseBook;
import org.xinfang.handling.casefile.NoSuchCase;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.State;
import org.xinfang.handling.paper.Deed;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Version;

/**
 * Drafts the closing report on an assigned claim, replaces the draft, or begins the next one after it was sent back (拟制办结报告).
 *
 * <p>Refused with {@code not-found}, {@code report-not-owed}, {@code report-too-early}, {@code report-state},
 * {@code content-missing}, and for all but the first draft with {@code precondition-required} or {@code stale-version}.
 */
@ApplicationScoped
@Transactional
class DraftReport {
    private static final Set<State> DECIDED = EnumSet.of(State.OPINION_ISSUED, State.ANSWERED, State.CLOSED);

    private final CaseBook book;
    private final ClosingReports reports;
    private final LegalClock clock;

    DraftReport(CaseBook book, ClosingReports reports, LegalClock clock) {
        this.book = book;
        this.reports = reports;
        this.clock = clock;
    }

    /** @param ifMatch the report the officer saw; null when there was none */
    public Outcome<ReportOnCase> draft(CaseKey claim, Officer officer, @Nullable String ifMatch, ReportDraft draft) {
        Deed drafted = Deed.of(officer.actor(), clock.today());
        return book.lock(claim)
                .then(handling -> owed(handling, officer))
                .then(handling -> ReportContent.of(draft)
                        .then(content -> next(handling, content, drafted, ifMatch))
                        .map(report -> {
                            reports.put(report);
                            return new ReportOnCase(handling, report);
                        }));
    }

    private static Outcome<HandlingCase> owed(HandlingCase handling, Officer officer) {
        if (!handling.belongsTo(officer.actor().organ())) {
            return Outcome.refused(new NoSuchCase());
        }
        if (handling.origin().reportDue() == null || handling.origin().direct()) {
            return Outcome.refused(new ReportRefused.NotOwed());
        }
        return DECIDED.contains(handling.state())
                ? Outcome.done(handling)
                : Outcome.refused(new ReportRefused.TooEarly());
    }

    private Outcome<ClosingReport> next(
            HandlingCase handling, ReportContent content, Deed drafted, @Nullable String ifMatch) {
        return reports.find(handling.origin().referral())
                .map(known -> Version.fromIfMatch(ifMatch)
                        .then(seen -> seen.mustBe(known.version()))
                        .then(current -> known.redraft(content, drafted)))
                .orElseGet(
                        () -> Outcome.done(ClosingReport.first(handling.origin().referral(), content, drafted)));
    }
}
