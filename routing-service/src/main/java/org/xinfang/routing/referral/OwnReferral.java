package org.xinfang.routing.referral;

import java.util.UUID;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.matter.MatterRefusal;

/** Only the organ that a referral was sent to receives it or takes it up; for others it does not exist. */
final class OwnReferral {

    private OwnReferral() {}

    /**
     * Who asks about which referral.
     *
     * @param matter the matter in the address
     * @param referral the referral in the address
     * @param officer who acts
     * @param cleared whether the officer may deal with the sealed track
     */
    record Order(UUID matter, UUID referral, Actor officer, boolean cleared) {}

    static Outcome<Referral> forChange(Referrals referrals, Order order) {
        return referrals
                .findForChange(order.referral())
                .filter(referral -> referral.dispatch().matter().equals(order.matter()))
                .filter(referral ->
                        referral.dispatch().to().code().equals(order.officer().organ()))
                .<Outcome<Referral>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new ReferralRefusal.NoSuchReferral()))
                .then(referral -> referral.dispatch().sealed() && !order.cleared()
                        ? Outcome.refused(new MatterRefusal.ClearanceRequired())
                        : Outcome.done(referral));
    }
}
