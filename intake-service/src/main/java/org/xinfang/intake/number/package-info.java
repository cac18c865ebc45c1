/** The readable matter number and the query code. */
@NullMarked
package org.xinfang.intake.number;

import org.jspecify.annotations.NullMarked;
