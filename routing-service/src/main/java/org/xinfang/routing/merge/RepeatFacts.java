package org.xinfang.routing.merge;

/**
 * What a named person confirms when he holds a claim for a repeat.
 *
 * @param earlierNumber number of the earlier matter
 * @param earlierClaim number of its claim
 * @param samePetitioner that at least one petitioner is the same
 * @param sameFactsAndClaims that facts and claims are basically the same
 * @param reason why
 */
record RepeatFacts(
        String earlierNumber, int earlierClaim, boolean samePetitioner, boolean sameFactsAndClaims, String reason) {}
