/** The electronic seal of an organ (电子印章): the signature that makes a paper its own. */
@NullMarked
package org.xinfang.notice.seal;

import org.jspecify.annotations.NullMarked;
