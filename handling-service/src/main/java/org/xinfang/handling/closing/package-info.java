/** The end of handling (办结). */
@NullMarked
package org.xinfang.handling.closing;

import org.jspecify.annotations.NullMarked;
