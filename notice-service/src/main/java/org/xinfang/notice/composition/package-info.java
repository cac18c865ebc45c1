/** Puts a notice together for the press: addressee, number, content; and says what keeps it from going out. */
@NullMarked
package org.xinfang.notice.composition;

import org.jspecify.annotations.NullMarked;
