package org.xinfang.routing.organ;

import java.util.Optional;

/**
 * A search in the directory; what is empty does not narrow it.
 *
 * @param text part of the name, or the beginning of a code
 * @param region region whose subtree is searched
 * @param function function of the organs
 * @param level their level
 */
public record OrganQuery(
        Optional<String> text, Optional<RegionCode> region, Optional<String> function, Optional<Level> level) {}
