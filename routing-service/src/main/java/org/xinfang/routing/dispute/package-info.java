/** Disputes on which organ is in charge of a claim, and who decides them (受理争议, art. 24(1)). */
@NullMarked
package org.xinfang.routing.dispute;

import org.jspecify.annotations.NullMarked;
