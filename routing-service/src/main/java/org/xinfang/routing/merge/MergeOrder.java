package org.xinfang.routing.merge;

import java.util.UUID;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Version;
import org.xinfang.routing.matter.OwnMatter;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.matter.RoutedMatters;

/**
 * Who asks to merge which claim, or to take that back.
 *
 * @param matter the repeating matter
 * @param claim number of its claim
 * @param clerk who acts
 * @param cleared whether the clerk may deal with the sealed track
 * @param seen the version the clerk saw
 */
record MergeOrder(UUID matter, int claim, Actor clerk, boolean cleared, Version seen) {

    /** The matter, locked; refused for organs that did not register it, and as stale. */
    Outcome<RoutedMatter> forChange(RoutedMatters matters) {
        return OwnMatter.forChange(matters, matter, clerk)
                .then(found -> seen.mustBe(found.version()).map(same -> found));
    }
}
