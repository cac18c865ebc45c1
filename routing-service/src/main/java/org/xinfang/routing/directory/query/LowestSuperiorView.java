package org.xinfang.routing.directory.query;

import org.jspecify.annotations.Nullable;

/**
 * Who decides when two organs cannot agree which of them is in charge (art. 24(1)).
 *
 * @param superior the lowest organ above both; null when there is none
 * @param jointConference the joint conference of the smallest region both lie in, which decides then
 */
public record LowestSuperiorView(
        @Nullable OrganView superior, @Nullable OrganView jointConference) {}
