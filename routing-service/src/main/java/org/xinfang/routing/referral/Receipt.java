package org.xinfang.routing.referral;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That an organ signed for a referral (签收), and what it objected since.
 *
 * @param on legal date, day 0 of the organ's limits for notice and objection
 * @param objection its one objection to this receipt; empty when it made none
 */
public record Receipt(LocalDate on, Optional<Objection> objection) {

    static Receipt signed(LocalDate on) {
        return new Receipt(on, Optional.empty());
    }

    Receipt with(Objection made) {
        return new Receipt(on, Optional.of(made));
    }

    /** The same receipt with the sender's decision on its objection. */
    Receipt decided(Objection.Decision decision) {
        return new Receipt(on, objection.map(made -> made.decided(decision)));
    }

    boolean objectionRejected() {
        return objection.filter(Objection::rejected).isPresent();
    }
}
