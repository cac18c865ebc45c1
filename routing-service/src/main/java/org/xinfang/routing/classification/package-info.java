/** What a petition says (甄别): its claims, their category and kind, its flags, and why. */
@NullMarked
package org.xinfang.routing.classification;

import org.jspecify.annotations.NullMarked;
