/** Versions of the diversion table (分流导入表的版本): drafted, checked, put in force from a date. */
@NullMarked
package org.xinfang.routing.edition;

import org.jspecify.annotations.NullMarked;
