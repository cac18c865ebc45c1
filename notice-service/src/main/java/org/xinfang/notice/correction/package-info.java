/** Corrections of issued notices: a new notice that names the one it replaces; the old one stays readable. */
@NullMarked
package org.xinfang.notice.correction;

import org.jspecify.annotations.NullMarked;
