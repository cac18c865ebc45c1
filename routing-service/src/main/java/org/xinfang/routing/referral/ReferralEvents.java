package org.xinfang.routing.referral;

import org.xinfang.contracts.routing.ObjectionDecided;
import org.xinfang.contracts.routing.ReferralObjected;
import org.xinfang.contracts.routing.ReferralReceived;
import org.xinfang.contracts.routing.ReferralTakenUp;

/** What the other services are told of a referral's steps. */
public final class ReferralEvents {

    private ReferralEvents() {}

    static ReferralReceived received(Referral.Received received) {
        Dispatch dispatch = received.dispatch();
        return new ReferralReceived(
                dispatch.matter(),
                dispatch.claim().number(),
                dispatch.id(),
                dispatch.to(),
                received.receipt().on(),
                dispatch.claim().procedure(),
                dispatch.sealed(),
                dispatch.petitionerKnown(),
                dispatch.from());
    }

    static ReferralTakenUp takenUp(Referral.TakenUp takenUp) {
        Dispatch dispatch = takenUp.dispatch();
        return new ReferralTakenUp(
                dispatch.matter(),
                dispatch.number(),
                dispatch.claim().number(),
                dispatch.id(),
                dispatch.to(),
                dispatch.from(),
                takenUp.receipt().on(),
                takenUp.takenUpOn(),
                dispatch.claim().category().name(),
                dispatch.claim().kind(),
                dispatch.claim().procedure(),
                dispatch.claim().articles(),
                dispatch.claim().text(),
                dispatch.reportDue().orElse(null));
    }

    /** The objection as it was raised. */
    public static ReferralObjected objected(Referral.Objected objected, Objection objection) {
        Dispatch dispatch = objected.dispatch();
        return new ReferralObjected(
                dispatch.matter(),
                dispatch.number(),
                dispatch.claim().number(),
                dispatch.id(),
                dispatch.to(),
                dispatch.from(),
                objected.receipt().on(),
                objection.objectedOn(),
                objection.reasons(),
                objection.proposed().orElse(null));
    }

    /**
     * The sender's decision on an objection.
     *
     * @param returns how often the claim has been returned by now
     */
    public static ObjectionDecided decided(Dispatch dispatch, Objection.Decision decision, int returns) {
        return new ObjectionDecided(
                dispatch.matter(),
                dispatch.number(),
                dispatch.claim().number(),
                dispatch.id(),
                dispatch.from(),
                dispatch.to(),
                decision.agreed(),
                decision.reasons(),
                decision.decidedOn(),
                returns);
    }
}
