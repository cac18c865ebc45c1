package org.xinfang.routing.matter;

import java.util.UUID;

/**
 * An earlier matter of the same petitioner that seems to be the same (重复信访).
 *
 * @param matter its id
 * @param number its number
 * @param likeness share of the text they have in common, 0 to 1
 */
public record EarlierMatter(UUID matter, String number, double likeness) {}
