/** Facts of handling-service on the petitioner's remedies, beside request and decision: withdrawal, late arrival (art. 35, 36). */
@NullMarked
package org.xinfang.contracts.handling.remedy;

import org.jspecify.annotations.NullMarked;
