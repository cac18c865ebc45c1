/** What the organ directory answers: who is who, who stands above whom, today or on another day. */
@NullMarked
package org.xinfang.routing.directory.query;

import org.jspecify.annotations.NullMarked;
