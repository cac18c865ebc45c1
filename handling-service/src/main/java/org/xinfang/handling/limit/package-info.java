/** By when a claim has to be handled, reviewed or re-reviewed, as deadline-service counts it (办理、复查、复核期限). */
@NullMarked
package org.xinfang.handling.limit;

import org.jspecify.annotations.NullMarked;
