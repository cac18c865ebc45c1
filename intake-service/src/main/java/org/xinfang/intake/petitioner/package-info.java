/** Petitioners (信访人): natural and legal persons, and the rules for what is written about them. */
@NullMarked
package org.xinfang.intake.petitioner;

import org.jspecify.annotations.NullMarked;
