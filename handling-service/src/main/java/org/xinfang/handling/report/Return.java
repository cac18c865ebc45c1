package org.xinfang.handling.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * Why a report is sent back (退回).
 *
 * @param reason what it lacks
 * @param redoBy last day for the next one
 */
record Return(String reason, LocalDate redoBy) {

    /** Refused with {@code content-missing}, or with {@code report-redo-date} unless the last day lies ahead. */
    static Outcome<Return> of(@Nullable String reason, @Nullable LocalDate redoBy, LocalDate today) {
        Mandatory content = Mandatory.by(Article.ASSIGNMENT);
        String why = content.text("reason", reason);
        LocalDate due = content.day("redoBy", redoBy);
        return content.paper(() -> new Return(why, due))
                .then(complete ->
                        due.isAfter(today) ? Outcome.done(complete) : Outcome.refused(new ReportRefused.RedoDate()));
    }
}
