/** Keeps the papers themselves; an object store can take the place of the database. */
@NullMarked
package org.xinfang.notice.paper;

import org.jspecify.annotations.NullMarked;
