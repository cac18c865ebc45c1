package org.xinfang.routing.referral;

import java.time.LocalDate;
import java.util.Set;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.routing.ReferralReceived;
import org.xinfang.contracts.routing.ReferralTakenUp;
import org.xinfang.platform.core.Outcome;

/**
 * The life of a referral or assignment (转送、交办): sent → received → taken up. It owns the one answer to "is this organ
 * going to handle it": after take-up no objection is possible, before it no acceptance (art. 23(3)). Objected and
 * returned will stand beside received.
 */
public sealed interface Referral {

    Dispatch dispatch();

    /** Name of the state, as it is stored and shown. */
    State state();

    /** The organ signs for it (签收). */
    default Outcome<Received> receive(LocalDate on) {
        return refused("receive");
    }

    /** The organ takes it up as its own: handling begins. */
    default Outcome<TakenUp> takeUp(LocalDate on) {
        return refused("take-up");
    }

    private <T> Outcome<T> refused(String step) {
        return Outcome.refused(new ReferralRefusal.WrongState(step, state()));
    }

    /** States by name. */
    enum State {
        SENT,
        RECEIVED,
        TAKEN_UP
    }

    /** On its way. */
    record Sent(Dispatch dispatch) implements Referral {
        @Override
        public State state() {
            return State.SENT;
        }

        @Override
        public Outcome<Received> receive(LocalDate on) {
            return Outcome.done(new Received(dispatch, on));
        }
    }

    /**
     * Signed for: the organ's limits for its notice and for an objection run.
     *
     * @param receivedOn legal date, day 0 of both limits
     */
    record Received(Dispatch dispatch, LocalDate receivedOn) implements Referral {
        /** Other procedures go on under their own rules; nothing is taken up here. */
        private static final Set<String> HANDLED = Set.of("PETITION", "DUTY", "STUDY");

        @Override
        public State state() {
            return State.RECEIVED;
        }

        @Override
        public Outcome<TakenUp> takeUp(LocalDate on) {
            return mayBeTakenUp()
                    ? Outcome.done(new TakenUp(dispatch, receivedOn, on))
                    : Outcome.refused(new ReferralRefusal.EndsAtReceipt());
        }

        boolean mayBeTakenUp() {
            return !dispatch.sealed() && HANDLED.contains(dispatch.claim().procedure());
        }

        ReferralReceived event() {
            return new ReferralReceived(
                    dispatch.matter(),
                    dispatch.claim().number(),
                    dispatch.id(),
                    dispatch.to(),
                    receivedOn,
                    dispatch.claim().procedure(),
                    dispatch.sealed(),
                    dispatch.petitionerKnown());
        }
    }

    /**
     * The organ's own matter now.
     *
     * @param receivedOn legal date of receipt
     * @param takenUpOn legal date of take-up
     */
    record TakenUp(Dispatch dispatch, LocalDate receivedOn, LocalDate takenUpOn) implements Referral {
        @Override
        public State state() {
            return State.TAKEN_UP;
        }

        ReferralTakenUp event() {
            OrganRef organ = dispatch.to();
            return new ReferralTakenUp(
                    dispatch.matter(),
                    dispatch.number(),
                    dispatch.claim().number(),
                    dispatch.id(),
                    organ,
                    dispatch.from(),
                    receivedOn,
                    takenUpOn,
                    dispatch.claim().category().name(),
                    dispatch.claim().kind(),
                    dispatch.claim().procedure(),
                    dispatch.claim().articles(),
                    dispatch.claim().text(),
                    dispatch.reportDue().orElse(null));
        }
    }
}
