/** The cases of this service (案卷): opened by take-up, kept with their history, read by their organ. */
@NullMarked
package org.xinfang.handling.casefile;

import org.jspecify.annotations.NullMarked;
