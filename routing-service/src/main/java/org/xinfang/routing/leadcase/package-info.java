/**
 * Claims that a leading official answers for (领导包案, art. 18(2)): who, what he did about it himself, whether the dispute is
 * settled, and the figures of it. Nothing here changes the organ in charge, a state or a limit of the claim.
 */
@NullMarked
package org.xinfang.routing.leadcase;

import org.jspecify.annotations.NullMarked;
