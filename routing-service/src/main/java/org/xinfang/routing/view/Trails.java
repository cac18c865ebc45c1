package org.xinfang.routing.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.routing.dispute.Disputes;
import org.xinfang.routing.duedate.DueDates;
import org.xinfang.routing.leadcase.ViewLeadCases;
import org.xinfang.routing.merge.ViewRepeats;
import org.xinfang.routing.reception.Acceptances;
import org.xinfang.routing.referral.Dispatch;
import org.xinfang.routing.referral.Referral;
import org.xinfang.routing.referral.ReferralView;
import org.xinfang.routing.referral.Referrals;

/** Gathers what became of the claims of a matter. */
@ApplicationScoped
class Trails {
    private final Referrals referrals;
    private final Disputes disputes;
    private final DueDates dueDates;
    private final Acceptances acceptances;
    private final ViewLeadCases leadCases;
    private final ViewRepeats repeats;
    private final LegalClock clock;

    Trails(
            Referrals referrals,
            Disputes disputes,
            DueDates dueDates,
            Acceptances acceptances,
            ViewLeadCases leadCases,
            ViewRepeats repeats,
            LegalClock clock) {
        this.referrals = referrals;
        this.disputes = disputes;
        this.dueDates = dueDates;
        this.acceptances = acceptances;
        this.leadCases = leadCases;
        this.repeats = repeats;
        this.clock = clock;
    }

    Trail of(UUID matter) {
        List<Referral> sent = referrals.of(matter);
        return new Trail(
                sent,
                sent.stream().map(this::shown).toList(),
                disputes.of(matter),
                acceptances.of(matter),
                leadCases.officials(matter),
                repeats.of(matter));
    }

    private ReferralView shown(Referral referral) {
        Dispatch dispatch = referral.dispatch();
        Optional<LocalDate> objectionDue = referral.received()
                .flatMap(receipt -> dueDates.objection(
                        dispatch.matter(),
                        dispatch.claim().number(),
                        dispatch.to().code(),
                        receipt.on()));
        return ReferralView.of(referral, objectionDue, clock.today());
    }
}
