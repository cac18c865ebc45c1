package org.xinfang.routing.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.dispute.Dispute.Decider;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.Organs;

/** Which organs a decider may put in charge: those of its territory that handle matters themselves. */
@ApplicationScoped
class Designation {
    private static final Set<String> COORDINATING = Set.of(Organ.PETITION, "JOINT-CONFERENCE");

    private final Organs organs;

    Designation(Organs organs) {
        this.organs = organs;
    }

    Outcome<OrganRef> of(String code, Decider decider, LocalDate today) {
        Optional<Organ> found = OrganCode.parse(code).flatMap(organs::find).filter(organ -> organ.existsOn(today));
        return found.map(organ -> check(organ, decider))
                .orElseGet(() -> Outcome.refused(new DisputeRefusal.NoSuchOrgan("organInCharge", code)));
    }

    private static Outcome<OrganRef> check(Organ organ, Decider decider) {
        if (COORDINATING.contains(organ.function())) {
            return Outcome.refused(DisputeRefusal.Plain.NO_HANDLING_ORGAN);
        }
        boolean below = OrganCode.of(decider.organ().code())
                .region()
                .covers(organ.code().region());
        return below
                ? Outcome.done(new OrganRef(organ.code().toString(), organ.name()))
                : Outcome.refused(new DisputeRefusal.DesignatedOutOfReach(organ.name()));
    }
}
