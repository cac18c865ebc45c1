package org.xinfang.routing.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.xinfang.contracts.OrganRef;

/**
 * An organ's objection that a referral is outside its powers (异议, art. 23(3)), and the sender's decision on it.
 *
 * @param reasons the detailed reasons
 * @param proposed the organ held to be in charge; empty when the objector knows of none
 * @param objectedOn legal date
 * @param decision empty while the sender has not decided
 */
public record Objection(
        String reasons, Optional<OrganRef> proposed, LocalDate objectedOn, Optional<Decision> decision) {

    /**
     * What the sender found (核实).
     *
     * @param agreed whether the claim is returned
     * @param reasons why
     * @param decidedOn legal date
     */
    public record Decision(boolean agreed, String reasons, LocalDate decidedOn) {}

    /** An objection that waits for the sender. */
    public static Objection raised(String reasons, Optional<OrganRef> proposed, LocalDate on) {
        return new Objection(reasons, proposed, on, Optional.empty());
    }

    boolean rejected() {
        return decision.filter(made -> !made.agreed()).isPresent();
    }

    Objection decided(Decision made) {
        return new Objection(reasons, proposed, objectedOn, Optional.of(made));
    }
}
