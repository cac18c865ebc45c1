/** The written opinion of the petition procedure (信访处理意见书). */
@NullMarked
package org.xinfang.handling.opinion;

import org.jspecify.annotations.NullMarked;
