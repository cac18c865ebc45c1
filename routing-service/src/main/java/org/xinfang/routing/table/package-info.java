/** Readable tables that ship with the service: CSV in, rows out. */
@NullMarked
package org.xinfang.routing.table;

import org.jspecify.annotations.NullMarked;
