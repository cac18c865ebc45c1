/** Organs end and others continue their powers (art. 24(2)): what they still owe is owed by the successor. */
@NullMarked
package org.xinfang.deadline.limit.succession;

import org.jspecify.annotations.NullMarked;
