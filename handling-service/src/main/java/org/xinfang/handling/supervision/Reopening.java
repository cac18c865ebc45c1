package org.xinfang.handling.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * An order to handle a closed claim again (退回重新办理).
 *
 * @param by the ordering organ
 * @param reason what does not stand up in the handling that was closed
 * @param redoBy last day for the new handling
 */
record Reopening(OrganRef by, String reason, LocalDate redoBy) {

    /** Refused with {@code content-missing}, or with {@code redo-date} unless the last day lies ahead. */
    static Outcome<Reopening> of(OrganRef by, @Nullable String reason, @Nullable LocalDate redoBy, LocalDate today) {
        Mandatory content = Mandatory.by(Article.SUPERVISION);
        String why = content.text("reason", reason);
        LocalDate due = content.day("redoBy", redoBy);
        return content.paper(() -> new Reopening(by, why, due))
                .then(order ->
                        due.isAfter(today) ? Outcome.done(order) : Outcome.refused(new ReopeningRefused.RedoDate()));
    }
}
