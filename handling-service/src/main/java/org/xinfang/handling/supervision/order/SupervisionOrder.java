package org.xinfang.handling.supervision.order;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Role;
import org.xinfang.handling.paper.Deed;
import org.xinfang.platform.core.Outcome;

/**
 * A supervision opened by hand (督办, art. 40(1)): demanded, answered, ended.
 *
 * @param id its id
 * @param about the supervised claim
 * @param number readable matter number
 * @param by the supervising petition department
 * @param organ the organ in charge
 * @param demand what it says
 * @param ordered who opened it
 * @param answer what the organ answered last; null while it has not
 * @param end why it ended; null while it is open
 * @param version grows with each change
 */
record SupervisionOrder(
        UUID id,
        CaseKey about,
        String number,
        OrganRef by,
        OrganRef organ,
        Demand demand,
        Deed ordered,
        @Nullable Remark answer,
        @Nullable Remark end,
        long version) {

    /** Where it stands. The name is the wire value. */
    enum State {
        ORDERED,
        ANSWERED,
        CLOSED
    }

    static SupervisionOrder ordered(
            CaseKey about, String number, OrganRef by, OrganRef organ, Demand demand, Deed ordered) {
        return new SupervisionOrder(UUID.randomUUID(), about, number, by, organ, demand, ordered, null, null, 1);
    }

    State state() {
        if (end != null) {
            return State.CLOSED;
        }
        return answer == null ? State.ORDERED : State.ANSWERED;
    }

    /** Refused with {@code supervision-closed}. An organ may answer again while the supervision is open. */
    Outcome<SupervisionOrder> answer(Remark words) {
        return open(new SupervisionOrder(id, about, number, by, organ, demand, ordered, words, null, version + 1));
    }

    /** Refused with {@code supervision-closed}. */
    Outcome<SupervisionOrder> close(Remark why) {
        return open(new SupervisionOrder(id, about, number, by, organ, demand, ordered, answer, why, version + 1));
    }

    private Outcome<SupervisionOrder> open(SupervisionOrder next) {
        return end == null
                ? Outcome.done(next)
                : Outcome.refused(new OrderRefused.Closed(end.signed().on()));
    }

    boolean concerns(String code) {
        return by.code().equals(code) || organ.code().equals(code);
    }

    /** What this officer may do now. */
    List<String> allowedActions(Officer officer) {
        String own = officer.actor().organ();
        boolean answers = organ.code().equals(own) && officer.holds(Role.APPROVER);
        boolean closes = by.code().equals(own) && officer.holds(Role.SUPERVISOR);
        return end == null
                ? Stream.concat(when(answers, "answer"), when(closes, "close")).toList()
                : List.of();
    }

    private static Stream<String> when(boolean allowed, String action) {
        return allowed ? Stream.of(action) : Stream.of();
    }
}
