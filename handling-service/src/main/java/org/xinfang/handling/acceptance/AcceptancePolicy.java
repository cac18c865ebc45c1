package org.xinfang.handling.acceptance;

import java.util.List;
import java.util.Optional;
import org.xinfang.handling.lifecycle.Origin;

/**
 * Whether a claim may be refused acceptance. The grounds stand in order; the first one hit is the one that the notice
 * names. Without a ground a claim is accepted: there is no refusal at discretion. Claims that belong to another statutory
 * procedure are not refused but led there (art. 31(1)–(4)).
 */
final class AcceptancePolicy {
    private static final List<Ground> GROUNDS = List.of(Ground.SAME_MATTER_ELSEWHERE, Ground.VISIT_SKIPS_LEVEL);

    private AcceptancePolicy() {}

    /** The decision that these findings ask for; empty when nothing bars acceptance. */
    static Optional<NonAcceptance> barring(Origin origin, Findings findings) {
        return GROUNDS.stream()
                .map(ground -> ground.test(origin, findings))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
