/** The rule book as the service ships it: the one file with the numbers of the law, read, held and shown. */
@NullMarked
package org.xinfang.deadline.law;

import org.jspecify.annotations.NullMarked;
