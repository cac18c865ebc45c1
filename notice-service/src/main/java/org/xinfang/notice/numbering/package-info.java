/** Document numbers (发文字号): gap-free per organ, kind and year. */
@NullMarked
package org.xinfang.notice.numbering;

import org.jspecify.annotations.NullMarked;
