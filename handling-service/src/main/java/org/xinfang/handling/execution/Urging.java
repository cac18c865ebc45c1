package org.xinfang.handling.execution;

import java.time.LocalDate;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.paper.Deed;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * The organ that supported a claim urges whoever has to carry the opinion out (督促执行).
 *
 * @param unit the unit that has to carry it out
 * @param demand what it has to do
 * @param dueBy last day for it
 * @param urged who urged it
 */
record Urging(String unit, String demand, LocalDate dueBy, Deed urged) {

    /** Refused with {@code content-missing}, or with {@code execution-date} unless the last day lies ahead. */
    static Outcome<Urging> of(UrgingDraft draft, Deed urged) {
        Mandatory content = Mandatory.by(Article.EXECUTION);
        String unit = content.text("unit", draft.unit());
        String demand = content.text("demand", draft.demand());
        LocalDate dueBy = content.day("dueBy", draft.dueBy());
        return content.paper(() -> new Urging(unit, demand, dueBy, urged))
                .then(urging ->
                        dueBy.isAfter(urged.on()) ? Outcome.done(urging) : Outcome.refused(new ExecutionDate("dueBy")));
    }
}
