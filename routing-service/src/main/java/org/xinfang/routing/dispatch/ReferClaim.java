package org.xinfang.routing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.routing.dispatch.Desk.Order;
import org.xinfang.routing.diversion.Way;
import org.xinfang.routing.matter.Article;
import org.xinfang.routing.matter.ClaimState;
import org.xinfang.routing.referral.Dispatch;
import org.xinfang.routing.referral.Referral;
import org.xinfang.routing.referral.Referrals;

/** Transfers a claim to the organ in charge (转送, art. 22(1); a sealed one by 移送, art. 22(2)). */
@ApplicationScoped
@Transactional
class ReferClaim {
    private final Desk desk;
    private final TargetPolicy targets;
    private final AssistingOrgans assistingOrgans;
    private final Referrals referrals;
    private final Journal journal;
    private final LegalClock clock;

    ReferClaim(
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

    /** Refused with any {@link DispatchRefusal} about the target or who assists it, as not on the desk, or as stale. */
    Outcome<Departure.Made> refer(Order order, String to, List<String> assisting) {
        LocalDate today = clock.today();
        return desk.take(order)
                .then(onDesk -> targets.target(onDesk, to, today)
                        .then(target -> assistingOrgans
                                .named(onDesk, target, assisting, today)
                                .map(organs -> new Departure(onDesk, target, organs, today))))
                .map(departure -> send(departure, order));
    }

    private Departure.Made send(Departure departure, Order order) {
        Dispatch dispatch = departure.as(Way.REFERRAL, Optional.empty());
        referrals.add(new Referral.Sent(dispatch));
        departure.desk().matter().leave(departure.desk().claim(), ClaimState.REFERRED);
        journal.append(
                dispatch.matter(),
                dispatch.referred(departure.desk().matter().dispatched()),
                order.clerk(),
                Article.cite(dispatch.sealed() ? "22(2)" : "22(1)"));
        dispatch.requests()
                .forEach(request -> journal.append(dispatch.matter(), request, order.clerk(), Article.cite("24(1)")));
        desk.settle();
        return new Departure.Made(dispatch, departure.desk().matter());
    }
}
