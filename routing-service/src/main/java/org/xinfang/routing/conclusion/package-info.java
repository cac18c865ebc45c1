/** That the handling of a claim has ended (办结、信访终结); handling tells it. */
@NullMarked
package org.xinfang.routing.conclusion;

import org.jspecify.annotations.NullMarked;
