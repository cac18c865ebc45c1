package org.xinfang.handling.supervision.order;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * What a supervision says (督办内容).
 *
 * @param breach for what
 * @param finding what was found
 * @param action what is demanded
 * @param dueBy last day for doing it and answering
 * @param task the task of an overdue limit that it follows up; null for none
 */
record Demand(
        Breach breach,
        String finding,
        String action,
        LocalDate dueBy,
        @Nullable UUID task) {

    /** Refused with {@code content-missing}, or with {@code demand-date} unless the last day lies ahead. */
    static Outcome<Demand> of(OrderDraft draft, LocalDate today) {
        Mandatory content = Mandatory.by(Article.SUPERVISION);
        Breach breach = content.choice("breach", draft.breach(), Breach.values());
        String finding = content.text("finding", draft.finding());
        String demand = content.text("demand", draft.demand());
        LocalDate dueBy = content.day("dueBy", draft.dueBy());
        return content.paper(() -> new Demand(breach, finding, demand, dueBy, draft.task()))
                .then(complete ->
                        dueBy.isAfter(today) ? Outcome.done(complete) : Outcome.refused(new OrderRefused.DemandDate()));
    }
}
