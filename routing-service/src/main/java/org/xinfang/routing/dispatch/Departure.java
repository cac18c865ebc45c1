package org.xinfang.routing.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.routing.dispatch.Desk.OnDesk;
import org.xinfang.routing.diversion.Way;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.referral.Dispatch;
import org.xinfang.routing.referral.Dispatch.SentClaim;

/**
 * A claim about to leave for an organ, everything checked.
 *
 * @param desk the claim with its matter and route
 * @param target the organ it goes to
 * @param assisting the organs that assist it
 * @param today legal date
 */
record Departure(OnDesk desk, Organ target, List<OrganRef> assisting, LocalDate today) {

    /** A referral or assignment that was made, and the matter as it now stands. */
    record Made(Dispatch dispatch, RoutedMatter matter) {}

    Dispatch as(Way way, Optional<LocalDate> reportDue) {
        RoutedMatter matter = desk.matter();
        return new Dispatch(
                UUID.randomUUID(),
                matter.matter(),
                matter.number(),
                SentClaim.of(desk.claim(), desk.route()),
                way,
                matter.registrar(),
                new OrganRef(target.code().toString(), target.name()),
                today,
                reportDue,
                matter.content().notifiable(),
                assisting,
                desk.designated().isPresent());
    }
}
