package org.xinfang.routing.jurisdiction;

import org.xinfang.routing.organ.Organ;

/**
 * An organ that came into question and may not, or does not, handle the claim.
 *
 * @param organ the organ
 * @param basis why not
 */
public record Excluded(Organ organ, Basis basis) {}
