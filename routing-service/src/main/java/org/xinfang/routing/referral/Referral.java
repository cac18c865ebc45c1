package org.xinfang.routing.referral;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.referral.ReferralRefusal.Plain;

/**
 * The life of a referral or assignment (转送、交办): sent → received → taken up. It owns the one answer to "is this organ
 * going to handle it": before take-up the organ may object once, and the sender decides whether the claim is returned;
 * after take-up no objection is possible, before it no acceptance (art. 23(3)). What the sender and the organ cannot settle
 * is disputed until their common superior has decided (art. 24(1)).
 */
public sealed interface Referral {

    Dispatch dispatch();

    /** Name of the state, as it is stored and shown. */
    State state();

    /** The receipt; empty while it is on its way. */
    default Optional<Receipt> received() {
        return Optional.empty();
    }

    /** The organ signs for it (签收). */
    default Outcome<Received> receive(LocalDate on) {
        return refused("receipt");
    }

    /** The organ takes it up as its own: handling begins. */
    default Outcome<TakenUp> takeUp(LocalDate on) {
        return refused("take-up");
    }

    /**
     * The organ objects (异议).
     *
     * @param objection dated, not decided yet
     * @param lastDay last day of the objection limit; empty while deadline-service has not told it, then no lapse is assumed
     */
    default Outcome<Objected> object(Objection objection, Optional<LocalDate> lastDay) {
        return refused("objection");
    }

    /** The sender decides on the objection: {@link Returned} when it agrees, else {@link Received} again. */
    default Outcome<Referral> decide(Objection.Decision decision) {
        return refused("objection-decision");
    }

    /** The organ does not give way to a rejected objection: the question goes up (受理争议). */
    default Outcome<Disputed> contest() {
        return refused("dispute");
    }

    /** The sender cannot decide on an objection: the question goes up. */
    default Outcome<Disputed> sendUp() {
        return refused("dispute");
    }

    /** The common superior has decided: {@link Received} when this organ is in charge, else {@link Returned}. */
    default Outcome<Referral> settle(OrganRef organInCharge, LocalDate on) {
        return refused("dispute-decision");
    }

    private <T> Outcome<T> refused(String step) {
        return Outcome.refused(new ReferralRefusal.WrongState(step, state()));
    }

    /** States by name. */
    enum State {
        SENT,
        RECEIVED,
        OBJECTED,
        DISPUTED,
        RETURNED,
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
            return Outcome.done(new Received(dispatch, Receipt.signed(on)));
        }
    }

    /** The organ has signed for it. */
    sealed interface Signed extends Referral {
        Receipt receipt();

        @Override
        default Optional<Receipt> received() {
            return Optional.of(receipt());
        }
    }

    /** Signed for: the organ's limits for its notice and for an objection run. */
    record Received(Dispatch dispatch, Receipt receipt) implements Signed {
        /** Other procedures go on under their own rules; nothing is taken up here. */
        private static final Set<String> HANDLED = Set.of("PETITION", "DUTY", "STUDY");

        @Override
        public State state() {
            return State.RECEIVED;
        }

        @Override
        public Outcome<TakenUp> takeUp(LocalDate on) {
            return mayBeTakenUp()
                    ? Outcome.done(new TakenUp(dispatch, receipt, on))
                    : Outcome.refused(Plain.ENDS_AT_RECEIPT);
        }

        @Override
        public Outcome<Objected> object(Objection objection, Optional<LocalDate> lastDay) {
            Optional<ReferralRefusal> barred = noObjection().or(() -> late(objection.objectedOn(), lastDay));
            return barred.<Outcome<Objected>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(new Objected(dispatch, receipt.with(objection))));
        }

        @Override
        public Outcome<Disputed> contest() {
            return mayBeContested()
                    ? Outcome.done(new Disputed(dispatch, receipt))
                    : Outcome.refused(Plain.NO_DISPUTE_YET);
        }

        boolean mayBeTakenUp() {
            return !dispatch.sealed() && HANDLED.contains(dispatch.claim().procedure());
        }

        /** The sender kept to it against the objection, and nobody above has designated the organ. */
        boolean mayBeContested() {
            return receipt.objectionRejected() && !dispatch.designated();
        }

        boolean mayBeObjectedTo(LocalDate today, Optional<LocalDate> lastDay) {
            return noObjection().or(() -> late(today, lastDay)).isEmpty();
        }

        /** Why no objection is possible to this receipt on any day. */
        private Optional<ReferralRefusal> noObjection() {
            if (!mayBeTakenUp()) {
                return Optional.of(Plain.ENDS_AT_RECEIPT);
            }
            if (dispatch.designated()) {
                return Optional.of(Plain.DESIGNATED);
            }
            if (dispatch.kept()) {
                return Optional.of(Plain.KEPT_BY_ITSELF);
            }
            return receipt.objection().map(made -> Plain.OBJECTED_BEFORE);
        }

        private static Optional<ReferralRefusal> late(LocalDate today, Optional<LocalDate> lastDay) {
            return lastDay.filter(today::isAfter).map(ReferralRefusal.ObjectionAfterLimit::new);
        }
    }

    /** The organ has objected; the sender has to decide. Its notice limit goes on. */
    record Objected(Dispatch dispatch, Receipt receipt) implements Signed {
        @Override
        public State state() {
            return State.OBJECTED;
        }

        @Override
        public Outcome<Referral> decide(Objection.Decision decision) {
            Receipt decided = receipt.decided(decision);
            return Outcome.done(
                    decision.agreed()
                            ? new Returned(dispatch, decided, decision.decidedOn())
                            : new Received(dispatch, decided));
        }

        @Override
        public Outcome<Disputed> sendUp() {
            return Outcome.done(new Disputed(dispatch, receipt));
        }
    }

    /** Who is in charge waits for the common superior or the joint conference. */
    record Disputed(Dispatch dispatch, Receipt receipt) implements Signed {
        @Override
        public State state() {
            return State.DISPUTED;
        }

        @Override
        public Outcome<Referral> settle(OrganRef organInCharge, LocalDate on) {
            boolean confirmed = organInCharge.code().equals(dispatch.to().code());
            return Outcome.done(
                    confirmed ? new Received(dispatch.designation(), receipt) : new Returned(dispatch, receipt, on));
        }
    }

    /**
     * Back with the sender; this referral has ended.
     *
     * @param returnedOn legal date
     */
    record Returned(Dispatch dispatch, Receipt receipt, LocalDate returnedOn) implements Signed {
        @Override
        public State state() {
            return State.RETURNED;
        }
    }

    /**
     * The organ's own matter now.
     *
     * @param takenUpOn legal date of take-up
     */
    record TakenUp(Dispatch dispatch, Receipt receipt, LocalDate takenUpOn) implements Signed {
        @Override
        public State state() {
            return State.TAKEN_UP;
        }
    }
}
