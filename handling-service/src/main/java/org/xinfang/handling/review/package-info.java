/** Review and re-review of an opinion by the organ one level up (复查、复核), art. 35 and 36. */
@NullMarked
package org.xinfang.handling.review;

import org.jspecify.annotations.NullMarked;
