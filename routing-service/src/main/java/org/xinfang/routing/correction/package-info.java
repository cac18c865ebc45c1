/** What clerks corrected of the suggestions (修正): kept in the restricted store, food for the next version. */
@NullMarked
package org.xinfang.routing.correction;

import org.jspecify.annotations.NullMarked;
