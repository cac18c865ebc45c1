/** A repeated request is answered again and not carried out again. */
@NullMarked
package org.xinfang.intake.idempotency;

import org.jspecify.annotations.NullMarked;
