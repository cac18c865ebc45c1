package org.xinfang.routing.referral;

import java.util.UUID;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.matter.MatterRefusal;

/** Only the organ that a referral was sent to receives it, objects to it or takes it up; for others it does not exist. */
public final class OwnReferral {

    private OwnReferral() {}

    /**
     * Who asks about which referral.
     *
     * @param matter the matter in the address
     * @param referral the referral in the address
     * @param officer who acts
     * @param cleared whether the officer may deal with the sealed track
     */
    public record Order(UUID matter, UUID referral, Actor officer, boolean cleared) {}

    /** The referral, locked, when it was sent to the officer's organ. */
    public static Outcome<Referral> forChange(Referrals referrals, Order order) {
        return ofMatter(referrals, order.matter(), order.referral()).then(referral -> own(referral, order));
    }

    /** The referral, locked, when it is one of this matter. */
    public static Outcome<Referral> ofMatter(Referrals referrals, UUID matter, UUID referral) {
        return referrals
                .findForChange(referral)
                .filter(found -> found.dispatch().matter().equals(matter))
                .<Outcome<Referral>>map(Outcome::done)
                .orElseGet(OwnReferral::unknown);
    }

    private static Outcome<Referral> own(Referral referral, Order order) {
        Dispatch dispatch = referral.dispatch();
        if (!dispatch.to().code().equals(order.officer().organ())) {
            return unknown();
        }
        return dispatch.sealed() && !order.cleared()
                ? Outcome.refused(new MatterRefusal.ClearanceRequired())
                : Outcome.done(referral);
    }

    private static Outcome<Referral> unknown() {
        return Outcome.refused(new ReferralRefusal.NoSuchReferral());
    }
}
