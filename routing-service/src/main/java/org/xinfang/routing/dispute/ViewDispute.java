package org.xinfang.routing.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.routing.matter.RoutedMatters;

/** Shows a dispute to those it concerns: who decides it, who raised it, the sender, the organs between which it stands. */
@ApplicationScoped
@Transactional
class ViewDispute {
    private final Disputes disputes;
    private final RoutedMatters matters;

    ViewDispute(Disputes disputes, RoutedMatters matters) {
        this.disputes = disputes;
        this.matters = matters;
    }

    /** Empty for other organs, for which it does not exist. */
    Optional<Disputes.Versioned> one(UUID matter, UUID id, String organ) {
        return disputes.find(id)
                .filter(stored -> stored.dispute().subject().matter().equals(matter))
                .filter(stored -> concerns(stored.dispute(), organ) || registered(matter, organ));
    }

    private static boolean concerns(Dispute dispute, String organ) {
        return dispute.decider().organ().code().equals(organ)
                || dispute.by().code().equals(organ)
                || dispute.organs().stream().map(OrganRef::code).anyMatch(organ::equals);
    }

    private boolean registered(UUID matter, String organ) {
        return matters.find(matter)
                .filter(routed -> routed.registrar().code().equals(organ))
                .isPresent();
    }
}
