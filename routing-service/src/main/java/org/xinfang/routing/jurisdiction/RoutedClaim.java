package org.xinfang.routing.jurisdiction;

import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.RegionCode;

/**
 * A claim for which the organ in charge is sought.
 *
 * @param registrar the registering organ
 * @param region where the problem lies
 * @param text the claim, in simplified characters
 * @param topic second-level content class
 */
public record RoutedClaim(OrganCode registrar, RegionCode region, String text, String topic) {}
