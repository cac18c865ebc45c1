package org.xinfang.routing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.routing.dispatch.Desk.OnDesk;
import org.xinfang.routing.dispatch.Desk.Order;
import org.xinfang.routing.dispatch.DispatchRefusal.Plain;
import org.xinfang.routing.dispatch.DispatchRequests.ReferralRequest;
import org.xinfang.routing.diversion.Way;
import org.xinfang.routing.matter.Article;
import org.xinfang.routing.matter.ClaimState;
import org.xinfang.routing.referral.Dispatch;
import org.xinfang.routing.referral.Referral;
import org.xinfang.routing.referral.Referrals;

/** Assigns a claim with a set period and a closing report demanded (交办, art. 22(1)(3)). */
@ApplicationScoped
@Transactional
class AssignClaim {
    private final Desk desk;
    private final TargetPolicy targets;
    private final AssistingOrgans assistingOrgans;
    private final Referrals referrals;
    private final Journal journal;
    private final LegalClock clock;

    AssignClaim(
            Desk desk,
            TargetPolicy targets,
            AssistingOrgans assistingOrgans,
            Referrals referrals,
            Journal journal,
            LegalClock clock) {
        this.desk = desk;
        this.targets = targets;
        this.assistingOrgans = assistingOrgans;
        this.referrals = referrals;
        this.journal = journal;
        this.clock = clock;
    }

    /** Refused as a referral would be, and without a date for the report that lies ahead. */
    Outcome<Departure.Made> assign(Order order, ReferralRequest request) {
        LocalDate today = clock.today();
        return desk.take(order)
                .then(onDesk -> dated(onDesk, request.reportDue(), today)
                        .then(due -> targets.target(onDesk, request.to(), today)
                                .then(target -> assistingOrgans
                                        .named(onDesk, target, request.assistants(), today)
                                        .map(organs -> new Departure(onDesk, target, organs, today)))
                                .map(departure -> send(departure, due, order))));
    }

    private static Outcome<LocalDate> dated(OnDesk onDesk, @Nullable LocalDate reportDue, LocalDate today) {
        if (onDesk.claim().sealed()) {
            return Outcome.refused(Plain.SEALED_MUST_BE_REFERRED);
        }
        if (reportDue == null) {
            return Outcome.refused(Plain.REPORT_DATE_MISSING);
        }
        return reportDue.isAfter(today)
                ? Outcome.done(reportDue)
                : Outcome.refused(new DispatchRefusal.ReportDateNotAhead(reportDue));
    }

    private Departure.Made send(Departure departure, LocalDate due, Order order) {
        Dispatch dispatch = departure.as(Way.ASSIGNMENT, Optional.of(due));
        referrals.add(new Referral.Sent(dispatch));
        departure.desk().matter().leave(departure.desk().claim(), ClaimState.ASSIGNED);
        journal.append(
                dispatch.matter(),
                dispatch.assigned(due, departure.desk().matter().dispatched()),
                order.clerk(),
                Article.cite("22(1)(3)"));
        dispatch.requests()
                .forEach(asked -> journal.append(dispatch.matter(), asked, order.clerk(), Article.cite("24(1)")));
        desk.settle();
        return new Departure.Made(dispatch, departure.desk().matter());
    }
}
