package org.xinfang.routing.jurisdiction;

import java.util.Set;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.RegionCode;

/**
 * A claim for which the organ in charge is sought.
 *
 * @param registrar the registering organ
 * @param region where the problem lies
 * @param text the claim, in simplified characters
 * @param topic second-level content class
 * @param accused units of the accused, when the claim is an accusation (art. 30(3))
 */
public record RoutedClaim(OrganCode registrar, RegionCode region, String text, String topic, Set<OrganCode> accused) {

    /** A claim that accuses nobody, or of which nobody has sought the accused yet. */
    public RoutedClaim(OrganCode registrar, RegionCode region, String text, String topic) {
        this(registrar, region, text, topic, Set.of());
    }

    public RoutedClaim accusing(Set<OrganCode> units) {
        return new RoutedClaim(registrar, region, text, topic, units);
    }
}
