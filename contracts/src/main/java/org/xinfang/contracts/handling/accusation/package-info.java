/**
 * Facts of handling-service on what a discipline organ owes to who reported under his name (实名检举控告): that he is told, and
 * when. Nothing of what was reported, and nothing of what came out of it (art. 30(3)).
 */
@NullMarked
package org.xinfang.contracts.handling.accusation;

import org.jspecify.annotations.NullMarked;
