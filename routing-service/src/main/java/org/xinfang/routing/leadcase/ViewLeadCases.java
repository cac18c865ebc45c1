package org.xinfang.routing.leadcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.routing.matter.RoutedMatters;
import org.xinfang.routing.referral.OrganInCharge;

/** Shows who answers for a claim, and the lead case to those it concerns. */
@ApplicationScoped
@Transactional
public class ViewLeadCases {
    private final LeadCases cases;
    private final RoutedMatters matters;
    private final OrganInCharge organInCharge;

    ViewLeadCases(LeadCases cases, RoutedMatters matters, OrganInCharge organInCharge) {
        this.cases = cases;
        this.matters = matters;
        this.organInCharge = organInCharge;
    }

    /** Who answers for which claims of a matter now. */
    public List<LeadOfficialView> officials(UUID matter) {
        return cases.open(matter).stream().map(LeadOfficialView::of).toList();
    }

    /**
     * The latest case of the claim, for whom {@link LeadCaseSight} tells and the organ that has it in hand; empty for other organs,
     * and once the claim proves to be an accusation (art. 30(3)).
     */
    Optional<LeadCases.Versioned> one(UUID matter, int claim, String organ) {
        return cases.latest(matter, claim)
                .filter(found -> openTrack(matter, claim))
                .filter(found -> LeadCaseSight.of(organ).covers(found.led()) || inHand(matter, claim, organ));
    }

    private boolean openTrack(UUID matter, int claim) {
        return matters.find(matter)
                .flatMap(routed -> routed.claim(claim))
                .filter(led -> !led.sealed())
                .isPresent();
    }

    private boolean inHand(UUID matter, int claim, String organ) {
        return organInCharge
                .of(matter, claim)
                .filter(other -> other.code().equals(organ))
                .isPresent();
    }
}
