package org.xinfang.routing.duedate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.deadline.TimeLimitRescheduled;
import org.xinfang.contracts.deadline.TimeLimitStarted;

/** Takes over the due dates of the limits that bind organs while a claim is on its way. */
@ApplicationScoped
@Transactional
class KeepDueDate {
    /** 异议. */
    static final String OBJECTION = "TL-04";

    /** 登记、分流. */
    static final String DISPATCH = "TL-01";

    /** 转送、交办的书面告知. */
    private static final String NOTICE = "TL-03";

    private static final Set<String> OURS = Set.of(DISPATCH, NOTICE, OBJECTION);

    private final PanacheDueDates dueDates;

    KeepDueDate(PanacheDueDates dueDates) {
        this.dueDates = dueDates;
    }

    void keep(TimeLimitStarted started) {
        OrganRef bound = started.bound();
        if (bound != null && OURS.contains(started.rule())) {
            dueDates.persist(DueDateRow.of(started, bound));
        }
    }

    /** A limit that is not ours has no row and changes nothing. */
    void move(TimeLimitRescheduled rescheduled) {
        dueDates.findByIdOptional(rescheduled.timeLimit()).ifPresent(row -> row.move(rescheduled.legalDue()));
    }
}
