package org.xinfang.routing.dispatch;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The facts a named person gives for a refusal; which are needed depends on the ground.
 *
 * @param ground the ground
 * @param organ code of the organ that has the claim in hand, or has the power to handle it
 * @param matterNumber number of the matter in which it is in hand
 * @param opinion document number of the re-review opinion
 * @param deliveredOn legal date of its delivery
 */
record RefusalFacts(
        RefusalGround ground,
        Optional<String> organ,
        Optional<String> matterNumber,
        Optional<String> opinion,
        Optional<LocalDate> deliveredOn) {}
