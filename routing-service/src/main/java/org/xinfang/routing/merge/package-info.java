/** Merging a repeat into the earlier claim (重复信访并案办理): linked and answered there, neither refused nor handled twice. */
@NullMarked
package org.xinfang.routing.merge;

import org.jspecify.annotations.NullMarked;
