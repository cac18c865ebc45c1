package org.xinfang.routing.directory.query;

import java.time.LocalDate;
import org.xinfang.routing.directory.Edition;
import org.xinfang.routing.directory.OrganHistory;

/**
 * One decision about an organ, and how the organ stands from then on.
 *
 * @param version the organ's version that the decision made
 * @param effectiveFrom first legal day it counts
 * @param begun whether that day has come
 * @param shipped whether it comes from the shipped tables
 * @param organ the organ on that day
 */
public record OrganEditionView(long version, LocalDate effectiveFrom, boolean begun, boolean shipped, OrganView organ) {

    static OrganEditionView of(OrganHistory history, Edition edition, LocalDate today) {
        return new OrganEditionView(
                edition.number(),
                edition.from(),
                !edition.from().isAfter(today),
                edition.shipped(),
                OrganView.of(history.on(edition.from())));
    }
}
